package io.github.nextmove.delegation.rules.yaml;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * A kind of file, such as that of scenarios, by the texts in which it says what is wrong with one.
 *
 * <p>What is wrong with any YAML file stands in the texts of this package. What would be right depends on the
 * format here and there: its own texts have each of {@link #KEYS} and, for each key that it requires, {@code
 * missing.} and that key.
 *
 * @param texts the base name of the resource bundle of the format
 * @since 0.1.0
 */
public record Format(String texts) {

    /** What the texts of every format have: what to do about a file that is too large, for example. */
    public static final Vector<String> KEYS =
            Vector.of("large.right", "documents.right", "deep.right", "aliases.right");

    public Format {
        Objects.requireNonNull(texts, "texts");
    }

    /** A text of the format. */
    public Message text(String key) {
        return Message.of(texts, key);
    }
}
