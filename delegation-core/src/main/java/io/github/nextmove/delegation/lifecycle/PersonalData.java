package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * What a history knows of one person, such as a colleague and the two events that name them.
 *
 * <p>For the delegator and the delegatee it is the whole history, which is about what the two did. For anybody else it is the
 * events that name them. Nothing is known that is not in an event.
 *
 * @param person whom it is about
 * @param party what they are to the delegation
 * @param events the events that name them, or are about their work, in order
 * @since 0.1.0
 */
public record PersonalData(PersonId person, Party party, Vector<RecordedEvent<Event>> events) {

    public PersonalData {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(party, "party");
        events = Components.list(events, "events");
    }
}
