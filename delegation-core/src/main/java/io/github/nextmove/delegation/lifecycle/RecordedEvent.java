package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.event.AgreementAccepted;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.Event;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * An event with its number in its delegation, such as the third, PREPARED.
 *
 * @param number from 1, without gaps
 * @param event what happened
 * @param agreement the number of the version of the agreement that is in force with it; 0 before there is one
 * @param <E> the kind of event
 * @since 0.1.0
 */
public record RecordedEvent<E extends Event>(int number, E event, int agreement) {

    public RecordedEvent {
        Objects.requireNonNull(event, "event");
    }

    /** The same, as an event of a kind; none when it is of another. */
    public <F extends Event> Option<RecordedEvent<F>> as(Class<F> kind) {
        return kind.isInstance(event)
                ? Option.some(new RecordedEvent<>(number, kind.cast(event), agreement))
                : Option.none();
    }

    /** A name that is safe to store, such as {@code PREPARED}. */
    public String typeName() {
        return event.type().name();
    }

    /** The version of what the event carries, from 1. */
    public int schemaVersion() {
        return event.type().schemaVersion();
    }

    /** The version of the agreement after an event, from the one before it. */
    static int agreementAfter(Event event, int before) {
        boolean changes =
                event instanceof AgreementAccepted || event instanceof ConversationHeld held && held.accepted();
        return changes ? before + 1 : before;
    }
}
