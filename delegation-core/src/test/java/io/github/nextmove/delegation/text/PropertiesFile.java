package io.github.nextmove.delegation.text;

import io.github.nextmove.delegation.Message;
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

/** The lines of one language's file, as they stand there: a key that is there twice comes twice. */
final class PropertiesFile {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private PropertiesFile() {}

    static Vector<String> keys(String bundle, String language) {
        return lines(bundle, language).map(line -> line.substring(0, line.indexOf('=')));
    }

    static Map<String, Set<String>> places(String bundle, String language) {
        return LinkedHashMap.ofEntries(lines(bundle, language)
                .map(line -> line.split("=", 2))
                .map(line -> Tuple.of(line[0], placesIn(line[1]))));
    }

    /** The places in the English text of a message. */
    static Set<String> places(Message message) {
        return places(message.bundle(), "en").get(message.key()).get();
    }

    private static Set<String> placesIn(String text) {
        return TreeSet.ofAll(PLACE.matcher(text)
                .results()
                .map((MatchResult place) -> place.group(1))
                .toList());
    }

    private static Vector<String> lines(String bundle, String language) {
        String file = "/" + bundle.replace('.', '/') + "_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
            return Vector.ofAll(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .reject(line -> line.isBlank() || line.startsWith("#"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
