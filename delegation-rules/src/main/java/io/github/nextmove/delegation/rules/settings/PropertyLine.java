package io.github.nextmove.delegation.rules.settings;

import io.github.nextmove.delegation.rules.yaml.Place;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key with its value in a properties file, and where the key is.
 *
 * <p>{@link Properties} knows the escapes; it knows no places, and of two equal keys it forgets one. So the text
 * is cut into lines here, each with those that continue it, and read one by one.
 */
record PropertyLine(Place place, String key, String value) {
    private static final String LINE_END = "\r\n|\r|\n";
    private static final Pattern BLANK = Pattern.compile("[ \t\f]*");

    /** All of a text, in their order. What cannot be read is told, and the others are read. */
    static Vector<PropertyLine> in(String text, Problems problems) {
        String[] lines = text.replaceFirst("^\uFEFF", " ").split(LINE_END, -1);
        Vector<PropertyLine> read = Vector.empty();
        int next = 0;
        while (next < lines.length) {
            int number = next + 1;
            String line = lines[next++];
            Matcher blank = BLANK.matcher(line);
            int begin = blank.lookingAt() ? blank.end() : 0;
            if (begin == line.length() || line.charAt(begin) == '#' || line.charAt(begin) == '!') {
                continue;
            }
            StringBuilder whole = new StringBuilder(line);
            while (next < lines.length && isContinued(lines[next - 1])) {
                whole.append('\n').append(lines[next++]);
            }
            Place place = new Place(number, line.codePointCount(0, begin) + 1);
            read = read.appendAll(parsed(whole.toString(), place, problems));
        }
        return read;
    }

    /** Of two backslashes the first makes the second one a character. */
    private static boolean isContinued(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }

    private static Vector<PropertyLine> parsed(String line, Place place, Problems problems) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(line));
        } catch (IllegalArgumentException escape) {
            problems.add(place, Wording.text("escape"), Wording.text("escape.right"));
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return Vector.ofAll(properties.stringPropertyNames())
                .map(key -> new PropertyLine(
                        place, key, properties.getProperty(key, "").strip()));
    }
}
