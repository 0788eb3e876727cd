package io.github.nextmove.delegation.workshop.play;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** One point in which a scenario did not go as expected. */
public sealed interface Difference {

    /** Which point, such as {@code finalState} or {@code advice.autonomy}. */
    String point();

    /**
     * One value is another; none where there is none.
     *
     * @param expected what it should be
     * @param actual what it is
     */
    record Other(String point, Option<String> expected, Option<String> actual) implements Difference {}

    /**
     * Some of several are not the same.
     *
     * @param missing what should be there and is not
     * @param extra what is there and should not be
     */
    record Several(String point, Vector<String> missing, Vector<String> extra) implements Difference {}
}
