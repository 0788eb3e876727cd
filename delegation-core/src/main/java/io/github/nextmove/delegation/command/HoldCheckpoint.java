package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Discusses interim results.
 *
 * <p>Source: F21-F30.
 *
 * @param occasion who does it, and when
 * @param checkpoint how it went
 * @since 0.1.0
 */
public record HoldCheckpoint(
        @Valid Occasion occasion, @Valid Checkpoint checkpoint) implements Command {

    public HoldCheckpoint {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(checkpoint, "checkpoint");
    }

    @Override
    public CommandType type() {
        return CommandType.HOLD_CHECKPOINT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.holdCheckpoint(this);
    }
}
