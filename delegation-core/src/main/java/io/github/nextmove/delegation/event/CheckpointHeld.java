package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * Interim results were discussed.
 *
 * @param occasion who did it, and when
 * @param checkpoint how it went
 * @since 0.1.0
 */
public record CheckpointHeld(Occasion occasion, Checkpoint checkpoint) implements Event {

    public CheckpointHeld {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(checkpoint, "checkpoint");
    }

    @Override
    public EventType type() {
        return EventType.CHECKPOINT_HELD;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.checkpointHeld(this);
    }
}
