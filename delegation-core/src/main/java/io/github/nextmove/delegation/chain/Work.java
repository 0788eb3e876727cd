package io.github.nextmove.delegation.chain;

import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.DelegationRecalled;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.ResultDelivered;
import io.github.nextmove.delegation.event.ResultSentBack;
import io.github.nextmove.delegation.event.TaskReturned;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * One time during which a delegation was at work, agreed or in progress, such as from Monday on.
 *
 * @param from when it began to be
 * @param until when that ended; none while it lasts
 */
record Work(Instant from, Option<Instant> until) {

    static boolean isGoingOn(Delegation delegation) {
        return delegation.phase() == Phase.AGREED || delegation.phase() == Phase.IN_PROGRESS;
    }

    /** Every time at which it was at work, in order. */
    static Vector<Work> of(Delegation delegation) {
        return delegation.history().events().foldLeft(Vector.empty(), Work::after);
    }

    /** When it was at work last; none when it is now, or never was. */
    static Option<Instant> endOf(Delegation delegation) {
        return of(delegation).lastOption().flatMap(Work::until);
    }

    boolean contains(Work part) {
        return !part.from.isBefore(from) && until.forAll(end -> part.until.exists(partEnd -> !partEnd.isAfter(end)));
    }

    private static Vector<Work> after(Vector<Work> before, Event event) {
        if (begins(event)) {
            return before.append(new Work(event.at(), Option.none()));
        }
        return ends(event) && before.lastOption().exists(last -> last.until.isEmpty())
                ? before.init().append(new Work(before.last().from, Option.some(event.at())))
                : before;
    }

    private static boolean begins(Event event) {
        return event instanceof ConversationHeld held && held.accepted() || event instanceof ResultSentBack;
    }

    private static boolean ends(Event event) {
        return event instanceof ResultDelivered || event instanceof TaskReturned || event instanceof DelegationRecalled;
    }
}
