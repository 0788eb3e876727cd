package io.github.nextmove.delegation.testing.host;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;

/**
 * A service that keeps delegations, as its vendor adapts it for a test, such as one with a repository in a database.
 *
 * <p>A new one is asked for every walk. It is called the way its clients call it: what it caches it may cache, but
 * {@link #stored} reads what is really there.
 *
 * @since 0.1.0
 */
public interface Host {

    /** Begins a delegation; gives the id under which it is found again. */
    String draft(DraftDelegation draft);

    /** Decides on a command of somebody who saw the history up to an event, and stores what comes of it. */
    HostAnswer decide(String id, Command command, int lastSeen);

    /** The events that are stored, in order, read anew. */
    Vector<Event> stored(String id);
}
