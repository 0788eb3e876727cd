package io.github.nextmove.delegation.rules.upward;

import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.event.DelegationRecalled;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.TaskReturned;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A run of consecutive events with one day and one conversation id; an event without an id stands alone, and
 * so does a return or a recall.
 */
record Conversation(Vector<RecordedEvent<Event>> events) {

    static Vector<Conversation> of(Delegation delegation) {
        Vector<Conversation> runs = Vector.empty();
        Vector<RecordedEvent<Event>> run = Vector.empty();
        for (RecordedEvent<Event> next : delegation.history().recorded()) {
            if (!run.isEmpty() && !belongTogether(delegation, run.last().event(), next.event())) {
                runs = runs.append(new Conversation(run));
                run = Vector.empty();
            }
            run = run.append(next);
        }
        return runs.append(new Conversation(run));
    }

    int first() {
        return events.head().number();
    }

    int last() {
        return events.last().number();
    }

    private static boolean belongTogether(Delegation delegation, Event one, Event next) {
        Option<ConversationId> id = one.occasion().conversation();
        return id.isDefined()
                && id.equals(next.occasion().conversation())
                && !standsAlone(one)
                && !standsAlone(next)
                && day(delegation, one).equals(day(delegation, next));
    }

    private static boolean standsAlone(Event event) {
        return event instanceof TaskReturned || event instanceof DelegationRecalled;
    }

    private static LocalDate day(Delegation delegation, Event event) {
        return delegation.dayOf(event.at());
    }
}
