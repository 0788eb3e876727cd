package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * The end result was delivered.
 *
 * @param occasion who did it, and when
 * @since 0.1.0
 */
public record ResultDelivered(Occasion occasion) implements Event {

    public ResultDelivered {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public EventType type() {
        return EventType.RESULT_DELIVERED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.resultDelivered(this);
    }
}
