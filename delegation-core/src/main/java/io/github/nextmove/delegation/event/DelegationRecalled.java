package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.RecallReason;
import java.util.Objects;

/**
 * The delegator took the whole task back.
 *
 * @param occasion who did it, and when
 * @param reason why
 * @since 0.1.0
 */
public record DelegationRecalled(Occasion occasion, RecallReason reason) implements Event {

    public DelegationRecalled {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public EventType type() {
        return EventType.RECALLED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.delegationRecalled(this);
    }
}
