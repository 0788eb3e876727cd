package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * Somebody looked in between two checkpoints.
 *
 * @param occasion who did it, and when
 * @since 0.1.0
 */
public record CheckedIn(Occasion occasion) implements Event {

    public CheckedIn {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public EventType type() {
        return EventType.CHECK_IN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.checkedIn(this);
    }
}
