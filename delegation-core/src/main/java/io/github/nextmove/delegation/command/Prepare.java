package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PreparationPart;
import io.vavr.collection.Set;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Prepares the conversation, such as the result and the steps; a second time the parts add up.
 *
 * <p>Source: F10.
 *
 * @param occasion who does it, and when
 * @param parts what was prepared
 * @since 0.1.0
 */
public record Prepare(@Valid Occasion occasion, Set<PreparationPart> parts) implements Command {

    public Prepare {
        Objects.requireNonNull(occasion, "occasion");
        parts = Components.set(parts, "parts");
    }

    @Override
    public CommandType type() {
        return CommandType.PREPARE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.prepare(this);
    }
}
