package io.github.nextmove.delegation;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * A text for people that is not rendered yet, such as {@code hand.back} of the rules, with a matter.
 *
 * <p>Keys and values are stored, and the language is chosen late. A bundle has a file for each language,
 * {@code bundle_en.properties} and {@code bundle_nl.properties}, in which a value stands by its name in
 * braces. Values are numbers, days, instants, ids, words of this library, other messages, or lists of these.
 * A message renders nothing itself: that is {@code text.Texts}.
 *
 * @param bundle the base name of the resource bundle in which the text stands
 * @param key which text of the bundle
 * @param values what goes into it, by name
 * @since 0.1.0
 */
public record Message(String bundle, String key, Map<String, Object> values) {

    public Message {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(values, "values");
    }

    /** A message without values. */
    public static Message of(String bundle, String key) {
        return new Message(bundle, key, HashMap.empty());
    }

    /** The same message with one value more. */
    public Message with(String name, Object value) {
        return new Message(bundle, key, values.put(name, value));
    }
}
