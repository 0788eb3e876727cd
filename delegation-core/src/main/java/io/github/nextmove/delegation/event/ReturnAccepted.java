package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * The delegator accepted the return.
 *
 * @param occasion who did it, and when
 * @since 0.1.0
 */
public record ReturnAccepted(Occasion occasion) implements Event {

    public ReturnAccepted {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public EventType type() {
        return EventType.RETURN_ACCEPTED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.returnAccepted(this);
    }
}
