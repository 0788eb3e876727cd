package io.github.nextmove.delegation.workshop.scenario;

import io.github.nextmove.delegation.Message;
import io.vavr.control.Option;

/**
 * Something in a scenario file that cannot be right, such as a key that does not exist.
 *
 * @param file the file, as the caller called it
 * @param place where in the file; none when it is about the file as a whole
 * @param wrong what is wrong
 * @param right what would be right
 * @param excerpt the line in question and a mark below the place, if there is a place
 */
public record Problem(String file, Option<Place> place, Message wrong, Message right, Option<String> excerpt) {

    /** The file and the place, such as {@code W1.yaml:12:7}. */
    public String where() {
        return file + place.map(at -> ":" + at).getOrElse("");
    }
}
