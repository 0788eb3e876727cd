package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import java.time.Instant;
import java.util.Objects;

/**
 * A point in a history, such as noon on 6 March, right after event 7.
 *
 * @param at the instant
 * @param event the number of the last event by then
 * @since 0.1.0
 */
public record Moment(Instant at, int event) {

    public Moment {
        Objects.requireNonNull(at, "at");
    }

    /** Right after an event. */
    public static Moment after(RecordedEvent<?> recorded) {
        return new Moment(recorded.event().at(), recorded.number());
    }
}
