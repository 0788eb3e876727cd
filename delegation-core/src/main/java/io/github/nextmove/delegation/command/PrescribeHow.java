package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Tells how the work must be done, and not only what.
 *
 * <p>Source: A11, A18.
 *
 * @param occasion who does it, and when
 * @since 0.1.0
 */
public record PrescribeHow(@Valid Occasion occasion) implements Command {

    public PrescribeHow {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public CommandType type() {
        return CommandType.PRESCRIBE_HOW;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.prescribeHow(this);
    }
}
