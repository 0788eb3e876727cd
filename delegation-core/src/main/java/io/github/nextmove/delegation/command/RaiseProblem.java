package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Brings up a problem, such as a caterer who does not answer.
 *
 * <p>A matter that is known already is not moved by it. Source: F31, F32.
 *
 * @param occasion who does it, and when
 * @param matter what it is about; the whole task is {@link MatterId#TASK}
 * @since 0.1.0
 */
public record RaiseProblem(@Valid Occasion occasion, @Valid MatterId matter) implements Command {

    public RaiseProblem {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(matter, "matter");
    }

    @Override
    public CommandType type() {
        return CommandType.RAISE_PROBLEM;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.raiseProblem(this);
    }
}
