package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Quadrant;
import java.util.Objects;

/**
 * The delegator looked anew at where the task stands.
 *
 * @param occasion who did it, and when
 * @param quadrant where it stands now
 * @since 0.1.0
 */
public record QuadrantReassessed(Occasion occasion, Quadrant quadrant) implements Event {

    public QuadrantReassessed {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(quadrant, "quadrant");
    }

    @Override
    public EventType type() {
        return EventType.QUADRANT_REASSESSED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.quadrantReassessed(this);
    }
}
