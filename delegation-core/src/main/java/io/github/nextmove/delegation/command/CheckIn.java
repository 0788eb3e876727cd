package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Looks in between two checkpoints; who does it started it.
 *
 * <p>Source: A18, A32.
 *
 * @param occasion who does it, and when
 * @since 0.1.0
 */
public record CheckIn(@Valid Occasion occasion) implements Command {

    public CheckIn {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public CommandType type() {
        return CommandType.CHECK_IN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.checkIn(this);
    }
}
