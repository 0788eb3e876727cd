package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * The next move in a matter was agreed.
 *
 * @param occasion who did it, and when
 * @param matter which matter; it must have been raised
 * @param nextMove who moves, and by when
 * @since 0.1.0
 */
public record NextMoveAgreed(Occasion occasion, MatterId matter, NextMove nextMove) implements Event {

    public NextMoveAgreed {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(nextMove, "nextMove");
    }

    @Override
    public EventType type() {
        return EventType.NEXT_MOVE_AGREED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.nextMoveAgreed(this);
    }
}
