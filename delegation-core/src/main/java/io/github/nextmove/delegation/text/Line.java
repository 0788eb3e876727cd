package io.github.nextmove.delegation.text;

import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * One event of a history as it is told, such as 16 March 2026: "sam raised a problem: late-caterer."
 *
 * @param number the number of the event
 * @param day on which day it was, in the time zone of the delegation
 * @param sentences what happened
 * @since 0.1.0
 */
public record Line(int number, String day, Vector<String> sentences) {

    public Line {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(sentences, "sentences");
    }

    /** The sentences as one text. */
    public String text() {
        return sentences.mkString(" ");
    }

    @Override
    public String toString() {
        return day + ": " + text();
    }
}
