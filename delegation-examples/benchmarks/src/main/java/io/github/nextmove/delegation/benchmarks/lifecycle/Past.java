package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The history of the hand-written delegation, newest event first: the shortest that can be shared between versions.
 *
 * <p>Adding is one small object, whatever the length. Reading it in order walks back once.
 */
record Past(Event last, @Nullable Past before, int size) {

    Past and(Event event) {
        return new Past(event, this, size + 1);
    }

    Vector<Event> inOrder() {
        Event[] events = new Event[size];
        for (Past past = this; past != null; past = past.before) {
            events[past.size - 1] = past.last;
        }
        return Vector.of(events);
    }
}
