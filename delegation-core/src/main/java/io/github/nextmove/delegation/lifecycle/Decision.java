package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.event.Event;
import java.util.Objects;

/**
 * What an accepted command leads to: the event to record, and the delegation after it.
 *
 * @param recorded the event, with its number
 * @param delegation the delegation with the event in its history
 * @since 0.1.0
 */
public record Decision(RecordedEvent<Event> recorded, Delegation delegation) {

    public Decision {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(delegation, "delegation");
    }
}
