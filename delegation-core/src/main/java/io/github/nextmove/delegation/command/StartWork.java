package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Starts the work: from here on the delegatee acts, and the delegator lets go.
 *
 * <p>Source: F19, F20.
 *
 * @param occasion who does it, and when
 * @since 0.1.0
 */
public record StartWork(@Valid Occasion occasion) implements Command {

    public StartWork {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public CommandType type() {
        return CommandType.START_WORK;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.startWork(this);
    }
}
