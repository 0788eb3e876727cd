package io.github.nextmove.delegation.workshop.play;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** One point in which a scenario did not go as expected. */
public sealed interface Difference {

    /** Which point, such as {@code finalState} or {@code advice.autonomy}. */
    String point();

    /** The same, of one link of several. */
    Difference under(String link);

    /**
     * One value is another; none where there is none.
     *
     * @param expected what it should be
     * @param actual what it is
     */
    record Other(String point, Option<String> expected, Option<String> actual) implements Difference {
        @Override
        public Difference under(String link) {
            return new Other(link + "." + point, expected, actual);
        }
    }

    /**
     * Some of several are not the same.
     *
     * @param missing what should be there and is not
     * @param extra what is there and should not be
     */
    record Several(String point, Vector<String> missing, Vector<String> extra) implements Difference {
        @Override
        public Difference under(String link) {
            return new Several(link + "." + point, missing, extra);
        }
    }
}
