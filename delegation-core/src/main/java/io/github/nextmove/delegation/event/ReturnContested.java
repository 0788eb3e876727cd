package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * The delegator contested the return.
 *
 * @param occasion who did it, and when
 * @since 0.1.0
 */
public record ReturnContested(Occasion occasion) implements Event {

    public ReturnContested {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public EventType type() {
        return EventType.RETURN_CONTESTED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.returnContested(this);
    }
}
