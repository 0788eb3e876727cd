package io.github.nextmove.delegation.chain;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;

/**
 * One link as a host stored it, such as the events of the second, which is a part of the first.
 *
 * @param above the number of the link of which it is a part; 0 for the first
 * @param events its events in order
 * @since 0.1.0
 */
public record StoredLink(int above, Vector<Event> events) {

    public StoredLink {
        events = Components.list(events, "events");
    }
}
