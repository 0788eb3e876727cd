package io.github.nextmove.delegation.chain;

import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import java.util.Objects;

/**
 * An event of one link of a chain, such as the first of link 2, DRAFTED.
 *
 * @param link the number of the link to whose history it belongs
 * @param recorded the event, with its number in that history
 * @since 0.1.0
 */
public record ChainEvent(int link, RecordedEvent<Event> recorded) {

    public ChainEvent {
        Objects.requireNonNull(recorded, "recorded");
    }
}
