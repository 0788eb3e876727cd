package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Takes a decision in place of the delegatee.
 *
 * <p>Source: A14, A25.
 *
 * @param occasion who does it, and when
 * @param decision which decision
 * @since 0.1.0
 */
public record OverrideDecision(
        @Valid Occasion occasion, @Valid DecisionId decision) implements Command {

    public OverrideDecision {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(decision, "decision");
    }

    @Override
    public CommandType type() {
        return CommandType.OVERRIDE_DECISION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.overrideDecision(this);
    }
}
