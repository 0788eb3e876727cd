package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.event.Event;
import java.util.Objects;

/**
 * An event with its number in its delegation, such as the third, PREPARED.
 *
 * @param number from 1, without gaps
 * @param event what happened
 * @param <E> the kind of event
 * @since 0.1.0
 */
public record RecordedEvent<E extends Event>(int number, E event) {

    public RecordedEvent {
        Objects.requireNonNull(event, "event");
    }

    /** A name that is safe to store, such as {@code PREPARED}. */
    public String typeName() {
        return event.type().name();
    }

    /** The version of what the event carries, from 1. */
    public int schemaVersion() {
        return event.type().schemaVersion();
    }
}
