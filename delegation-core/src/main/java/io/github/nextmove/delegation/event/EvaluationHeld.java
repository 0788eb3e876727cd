package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * The end result was discussed.
 *
 * @param occasion who did it, and when
 * @param evaluation who took part, what was discussed, and the outcome
 * @since 0.1.0
 */
public record EvaluationHeld(Occasion occasion, Evaluation evaluation) implements Event {

    public EvaluationHeld {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(evaluation, "evaluation");
    }

    @Override
    public EventType type() {
        return EventType.EVALUATION_HELD;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.evaluationHeld(this);
    }
}
