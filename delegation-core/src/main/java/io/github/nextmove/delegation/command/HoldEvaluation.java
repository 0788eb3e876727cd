package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Discusses the end result; a second time completes the first.
 *
 * <p>Source: F46-F53.
 *
 * @param occasion who does it, and when
 * @param evaluation who took part, what was discussed, and the outcome
 * @since 0.1.0
 */
public record HoldEvaluation(
        @Valid Occasion occasion, @Valid Evaluation evaluation) implements Command {

    public HoldEvaluation {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(evaluation, "evaluation");
    }

    @Override
    public CommandType type() {
        return CommandType.HOLD_EVALUATION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.holdEvaluation(this);
    }
}
