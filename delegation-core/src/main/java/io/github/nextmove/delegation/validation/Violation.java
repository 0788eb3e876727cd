package io.github.nextmove.delegation.validation;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.text.Texts;
import jakarta.validation.ConstraintViolation;
import java.util.Objects;

/**
 * Something that is not well-formed, such as {@code occasion.by.value} in which nothing is filled in.
 *
 * <p>It does not hold the value that was seen, which may be long and personal: what people wrote about each
 * other does not belong in a log. Of a text that is too long, it keeps the length. A path may show the key
 * of a map, and so may the text of a constraint that is not the library's: those are the host's own.
 *
 * @param path where it is, as the provider prints it
 * @param message what is wrong and what would be right; it has the constraint's own key, or the key {@code
 *     provided} and the provider's text when the library has no words for it
 * @since 0.1.0
 */
public record Violation(String path, Message message) {

    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** What a provider found, such as one of those that a {@code ConstraintViolationException} carries. */
    public static Violation from(ConstraintViolation<?> found) {
        return new Violation(found.getPropertyPath().toString(), Wording.of(found));
    }

    /** Where, what is wrong, and what would be right, on one line. */
    public String render(Texts texts) {
        return path + ": " + texts.render(message);
    }
}
