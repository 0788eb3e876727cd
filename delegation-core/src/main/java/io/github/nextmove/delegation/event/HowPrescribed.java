package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * The delegator told how the work must be done.
 *
 * @param occasion who did it, and when
 * @since 0.1.0
 */
public record HowPrescribed(Occasion occasion) implements Event {

    public HowPrescribed {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public EventType type() {
        return EventType.HOW_PRESCRIBED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.howPrescribed(this);
    }
}
