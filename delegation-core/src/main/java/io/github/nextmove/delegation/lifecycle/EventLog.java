package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Events in order, of which several histories can be a beginning: each reads its own first ones, and the longest grows
 * in place.
 *
 * <p>A place is written once, by whoever takes it, before the history that reads it is there; who comes second copies.
 */
final class EventLog {
    /** Enough for a delegation that goes well: the one of case W1 has thirteen events. */
    private static final int ROOM = 14;

    private final Event[] places;
    private final AtomicInteger taken;

    private EventLog(Event[] places, int taken) {
        this.places = places;
        this.taken = new AtomicInteger(taken);
    }

    static EventLog of(Event first) {
        Event[] places = new Event[ROOM];
        places[0] = first;
        return new EventLog(places, 1);
    }

    static EventLog of(Vector<Event> events) {
        return new EventLog(events.toJavaArray(Event[]::new), events.size());
    }

    Event at(int index) {
        return places[index];
    }

    /** A log that has another event after the first ones. */
    EventLog after(int size, Event event) {
        boolean free = size < places.length && taken.compareAndSet(size, size + 1);
        EventLog log = free ? this : copy(size);
        log.places[size] = event;
        return log;
    }

    private EventLog copy(int size) {
        Event[] more = Arrays.copyOf(Arrays.copyOf(places, size), size + Math.max(ROOM, size / 2));
        return new EventLog(more, size + 1);
    }

    Vector<Event> first(int size) {
        return size == places.length ? Vector.of(places) : Vector.of(Arrays.copyOf(places, size));
    }
}
