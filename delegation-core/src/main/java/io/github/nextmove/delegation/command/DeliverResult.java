package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Delivers the end result.
 *
 * <p>Source: F46.
 *
 * @param occasion who does it, and when
 * @since 0.1.0
 */
public record DeliverResult(@Valid Occasion occasion) implements Command {

    public DeliverResult {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public CommandType type() {
        return CommandType.DELIVER_RESULT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.deliverResult(this);
    }
}
