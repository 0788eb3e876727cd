package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.ReturnReason;
import java.util.Objects;

/**
 * A network member gave the task back.
 *
 * @param occasion who did it, and when
 * @param reason why
 * @since 0.1.0
 */
public record TaskReturned(Occasion occasion, ReturnReason reason) implements Event {

    public TaskReturned {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public EventType type() {
        return EventType.TASK_RETURNED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.taskReturned(this);
    }
}
