package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;

/** One way to run the life cycle of delegations, such as ours or that of a peer. */
interface LifecycleContestant {

    /** A delegation that was just drafted. */
    Running begin(DraftDelegation draft);

    /** A delegation brought back from what was stored, by the shortest way that it has. */
    Running restored(Stored stored);

    /** A delegation brought back from its events, each applied in turn. */
    Running replayed(Vector<Event> events);

    /** A delegation that is on its way. */
    interface Running {

        /** Gives it a command, and says whether it was accepted. */
        boolean step(Command command);

        /** What is true of it, to be compared. */
        Told told();
    }
}
