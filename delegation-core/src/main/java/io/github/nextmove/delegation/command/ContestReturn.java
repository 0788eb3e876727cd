package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Contests that the task was given back; the return stands all the same.
 *
 * <p>Source: F39.
 *
 * @param occasion who does it, and when
 * @since 0.1.0
 */
public record ContestReturn(@Valid Occasion occasion) implements Command {

    public ContestReturn {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public CommandType type() {
        return CommandType.CONTEST_RETURN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.contestReturn(this);
    }
}
