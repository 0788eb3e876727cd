package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * A problem was brought up.
 *
 * @param occasion who did it, and when
 * @param matter what it is about; the whole task is {@link MatterId#TASK}
 * @since 0.1.0
 */
public record ProblemRaised(Occasion occasion, MatterId matter) implements Event {

    public ProblemRaised {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(matter, "matter");
    }

    @Override
    public EventType type() {
        return EventType.PROBLEM_RAISED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.problemRaised(this);
    }
}
