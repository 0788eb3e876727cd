package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * The delegation was ended.
 *
 * @param occasion who did it, and when
 * @since 0.1.0
 */
public record DelegationClosed(Occasion occasion) implements Event {

    public DelegationClosed {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public EventType type() {
        return EventType.CLOSED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.delegationClosed(this);
    }
}
