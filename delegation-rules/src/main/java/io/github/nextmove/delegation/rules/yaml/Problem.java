package io.github.nextmove.delegation.rules.yaml;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Objects;

/**
 * Something in a file that cannot be right, such as a key that does not exist.
 *
 * @param file the file, as the caller called it
 * @param place where in the file; none when it is about the file as a whole
 * @param wrong what is wrong
 * @param right what would be right
 * @param excerpt the line in question and a mark below the place, if there is a place
 * @since 0.1.0
 */
public record Problem(String file, Option<Place> place, Message wrong, Message right, Option<String> excerpt) {

    public Problem {
        Objects.requireNonNull(file, "file");
        Components.option(place, "place");
        Objects.requireNonNull(wrong, "wrong");
        Objects.requireNonNull(right, "right");
        Components.option(excerpt, "excerpt");
    }

    /** All of it in a language: where, what is wrong, what would be right, and the line itself. */
    public String in(Texts texts) {
        return where() + ": " + texts.render(wrong) + " " + texts.render(right)
                + excerpt.map(line -> "\n" + line).getOrElse("");
    }

    /** The same in English. */
    @Override
    public String toString() {
        return in(Texts.in(Locale.ENGLISH));
    }

    /** The file and the place, such as {@code W1.yaml:12:7}. */
    public String where() {
        return file + place.map(at -> ":" + at).getOrElse("");
    }
}
