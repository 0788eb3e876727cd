package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * The delegator took a decision in place of the delegatee.
 *
 * @param occasion who did it, and when
 * @param decision which decision
 * @since 0.1.0
 */
public record DecisionOverridden(Occasion occasion, DecisionId decision) implements Event {

    public DecisionOverridden {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(decision, "decision");
    }

    @Override
    public EventType type() {
        return EventType.DECISION_OVERRIDDEN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.decisionOverridden(this);
    }
}
