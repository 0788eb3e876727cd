package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.benchmarks.lifecycle.LifecycleContestant.Running;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;

/**
 * What is asserted of a contestant before it is measured: it answers what ours answers.
 *
 * <p>Not in the JVM that measures: what it does there would be in the profile of the compiler.
 */
final class SameAnswer {

    private SameAnswer() {}

    /** Plays the whole script, step by step beside ours, and brings each part of it back. */
    static void check(Contestant name, LifecycleContestant contestant) {
        Running ours = Contestant.DELEGATION.ready().begin(Script.draft());
        Running theirs = contestant.begin(Script.draft());
        require(name, "at the start", ours.told(), theirs.told());
        for (Command command : Script.whole()) {
            require(name, "whether accepted: " + command, ours.step(command), theirs.step(command));
            require(name, "after " + command, ours.told(), theirs.told());
        }
        for (int length : new int[] {10, 100, 1_000}) {
            checkReplay(name, contestant, LongStory.of(length));
        }
    }

    private static void checkReplay(Contestant name, LifecycleContestant contestant, Vector<Event> events) {
        Told told = Contestant.DELEGATION.ready().replayed(events).told();
        require(
                name,
                "replaying " + events.size(),
                told,
                contestant.replayed(events).told());
        require(
                name,
                "restoring " + events.size(),
                told,
                contestant.restored(stored(events)).told());
    }

    /** What a host would have stored of it. */
    static Stored stored(Vector<Event> events) {
        Dossier dossier = new Dossier((DelegationDrafted) events.head());
        events.tail().forEach(dossier::record);
        return new Stored(events, dossier);
    }

    private static void require(Contestant name, String what, Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(
                    name + " does not answer what the library answers, " + what + ": " + theirs + ", not " + ours);
        }
    }
}
