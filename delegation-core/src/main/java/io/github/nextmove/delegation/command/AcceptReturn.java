package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Accepts that the task was given back.
 *
 * <p>Source: F39.
 *
 * @param occasion who does it, and when
 * @since 0.1.0
 */
public record AcceptReturn(@Valid Occasion occasion) implements Command {

    public AcceptReturn {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public CommandType type() {
        return CommandType.ACCEPT_RETURN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.acceptReturn(this);
    }
}
