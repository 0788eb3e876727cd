package io.github.nextmove.delegation.rules.given;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The texts of a bundle in one language, as they stand in the file.
 *
 * @param lines each line with a text: its key and the text
 */
public record TextFile(Vector<String[]> lines) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    public static TextFile of(String bundle, String language) {
        String file = "/" + bundle.replace('.', '/') + "_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(TextFile.class.getResourceAsStream(file), file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new TextFile(Vector.ofAll(all.lines())
                    .reject(line -> line.isBlank() || line.startsWith("#"))
                    .map(line -> line.split("=", 2)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every key, in the order of the file; one that is there twice comes twice. */
    public Vector<String> keys() {
        return lines.map(line -> line[0]);
    }

    /** The text of each key. */
    public Map<String, String> texts() {
        return LinkedHashMap.ofEntries(lines.map(line -> Tuple.of(line[0], line[1])));
    }

    /** The names in braces in the text of each key. */
    public Map<String, Set<String>> places() {
        return texts().mapValues(text -> TreeSet.ofAll(PLACE.matcher(text)
                .results()
                .map((MatchResult place) -> place.group(1))
                .toList()));
    }
}
