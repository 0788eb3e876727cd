package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * The work was started.
 *
 * @param occasion who did it, and when
 * @since 0.1.0
 */
public record WorkStarted(Occasion occasion) implements Event {

    public WorkStarted {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public EventType type() {
        return EventType.WORK_STARTED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.workStarted(this);
    }
}
