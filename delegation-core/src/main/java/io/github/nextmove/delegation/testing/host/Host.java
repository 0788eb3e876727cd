package io.github.nextmove.delegation.testing.host;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/**
 * A service that keeps delegations, as its vendor adapts it for a test, such as one with a repository in a database.
 *
 * <p>A new one, which is empty, is asked for every walk. It is called the way its clients call it: what it caches it
 * may cache, but {@link #ids} and {@link #stored} read what is really there.
 *
 * @since 0.1.0
 */
public interface Host {

    /**
     * Begins a delegation: the id under which it is found again, or, where it cannot begin, the reasons; no reasons
     * when it does not say why, and then nothing is compared.
     */
    Either<Vector<Reason>, String> draft(DraftDelegation draft);

    /** Decides on a command of somebody who saw the history up to an event, and stores what comes of it. */
    HostAnswer decide(String id, Command command, int lastSeen);

    /** The ids of all delegations that are stored, read anew. */
    Set<String> ids();

    /** The events that are stored of a delegation, in order, read anew. */
    Vector<Event> stored(String id);
}
