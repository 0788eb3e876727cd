package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.ReturnReason;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Gives the task back, as only a network member may.
 *
 * <p>Source: F37, F38.
 *
 * @param occasion who does it, and when
 * @param reason why
 * @since 0.1.0
 */
public record ReturnTask(@Valid Occasion occasion, ReturnReason reason) implements Command {

    public ReturnTask {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public CommandType type() {
        return CommandType.RETURN_TASK;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.returnTask(this);
    }
}
