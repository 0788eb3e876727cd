package io.github.nextmove.delegation.silence;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What is overdue in a delegation as of an instant, such as the second checkpoint, since 31 March, which is noor's
 * to hold.
 *
 * <p>A day has passed when it is a later day in the time zone of the delegation; who does it on the day is in time.
 * Once overdue it stays so until somebody does something: only an event ends a silence. The whole history counts:
 * to look back, ask {@code delegation.history().replayTo(instant)}.
 *
 * @since 0.1.0
 */
public final class Silences {

    private Silences() {}

    /** What is overdue at an instant, longest first. */
    public static Vector<Silence> of(Delegation delegation, Instant now) {
        return Expected.of(delegation)
                .reject(expected -> expected.since().isAfter(now))
                .sortBy(Silence::since);
    }

    /**
     * When to look again: the first instant after another one at which something is overdue that was not, if nobody
     * does anything; none when nothing will be.
     */
    public static Option<Instant> nextInstantOfInterest(Delegation delegation, Instant after) {
        return Expected.of(delegation)
                .map(Silence::since)
                .filter(since -> since.isAfter(after))
                .minBy(since -> since);
    }
}
