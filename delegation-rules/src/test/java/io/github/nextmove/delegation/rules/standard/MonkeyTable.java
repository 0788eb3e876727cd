package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;

import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.DelegationRecalled;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.github.nextmove.delegation.event.TaskReturned;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Finding;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Section 3 of the rules told a second time, row by row and without haste, to compare with. */
final class MonkeyTable {

    private final Delegation end;
    private final int pingPongAt;
    private Map<MatterId, Integer> times = HashMap.empty();
    private Map<MatterId, LocalDate> open = HashMap.empty();
    private Vector<String> said = Vector.empty();
    private long days = 0;

    private MonkeyTable(Delegation end, int pingPongAt) {
        this.end = end;
        this.pingPongAt = pingPongAt;
    }

    static MonkeyTable of(Delegation delegation, int pingPongAt) {
        MonkeyTable table = new MonkeyTable(delegation, pingPongAt);
        int first = 1;
        for (int number = 1; number <= delegation.number(); number++) {
            if (number == delegation.number() || !goesOn(delegation, number)) {
                table.conversation(first, number);
                first = number + 1;
            }
        }
        return table;
    }

    /** Each finding as code, matter and rightful owner after its conversation. */
    Vector<String> said() {
        return said;
    }

    long days() {
        return days;
    }

    static boolean isAboutAMonkey(Finding finding) {
        return finding.rule().contains("MONKEY")
                || Vector.of("NO_NEXT_MOVE_DATE", "UPWARD_DELEGATION_DEFLECTED", "ESCALATED_LEGITIMATELY")
                        .contains(finding.rule());
    }

    /** The number of the first event of the conversation that could go on; one past the last if none could. */
    static int firstOfLastConversation(Delegation delegation) {
        int last = delegation.number();
        if (talk(delegation.history().last()).isEmpty()) {
            return last + 1;
        }
        int first = last;
        while (first > 1 && goesOn(delegation, first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether the event after this one belongs to the same conversation. */
    private static boolean goesOn(Delegation delegation, int number) {
        Event event = delegation.history().event(number);
        Event next = delegation.history().event(number + 1);
        return talk(event).isDefined()
                && talk(event).equals(talk(next))
                && delegation.dayOf(event.at()).equals(delegation.dayOf(next.at()));
    }

    private static Option<ConversationId> talk(Event event) {
        boolean outside = event instanceof TaskReturned || event instanceof DelegationRecalled;
        return outside ? Option.none() : event.occasion().conversation();
    }

    private void conversation(int first, int last) {
        Vector<Event> events = end.history().events().subSequence(first - 1, last);
        Delegation after = end.history().replayTo(last).get();
        Delegation before = end.history().replayTo(Math.max(1, first - 1)).get();
        moves(events)
                .map(NextMoveAgreed::matter)
                .distinct()
                .forEach(id ->
                        look(id, events, before.matter(id), after.matter(id).get()));
    }

    private void look(MatterId id, Vector<Event> events, Option<Matter> before, Matter after) {
        boolean delegatorHasIt = after.monkey().currentOwner().equals(NOOR);
        boolean delegateesByRight = after.monkey().rightfulOwner().equals(SAM);
        boolean wasDelegateesOrNew =
                before.forAll(was -> was.monkey().rightfulOwner().equals(SAM));
        LocalDate day = end.dayOf(events.last().at());
        if (delegatorHasIt && delegateesByRight && !open.containsKey(id)) {
            takenOver(id, moves(events).filter(move -> move.matter().equals(id)).last(), day);
        } else if (delegatorHasIt && !delegateesByRight && wasDelegateesOrNew) {
            say("ESCALATED_LEGITIMATELY", id, NOOR);
            ended(id, day);
        } else if (!delegatorHasIt && open.containsKey(id)) {
            say("MONKEY_RETURNED_LATE", id, SAM);
            ended(id, day);
        } else if (!delegatorHasIt && wasDelegateesOrNew && events.exists(event -> broughtBySam(event, id))) {
            say("UPWARD_DELEGATION_DEFLECTED", id, SAM);
        }
    }

    private void takenOver(MatterId id, NextMoveAgreed last, LocalDate day) {
        open = open.put(id, day);
        times = times.put(id, 1, Integer::sum);
        say("MONKEY_TAKEN_OVER", id, SAM);
        if (last.nextMove().due().isEmpty()) {
            say("NO_NEXT_MOVE_DATE", id, SAM);
        }
        if (times.get(id).contains(pingPongAt)) {
            say("MONKEY_PING_PONG", id, SAM);
        }
    }

    private void ended(MatterId id, LocalDate day) {
        days += open.get(id).map(since -> ChronoUnit.DAYS.between(since, day)).getOrElse(0L);
        open = open.remove(id);
    }

    private void say(String code, MatterId id, PersonId owner) {
        said = said.append(code + ":" + id + " for " + owner);
    }

    private static boolean broughtBySam(Event event, MatterId id) {
        return event instanceof ProblemRaised raised
                && raised.matter().equals(id)
                && raised.by().equals(SAM);
    }

    private static Vector<NextMoveAgreed> moves(Vector<Event> events) {
        return events.filter(NextMoveAgreed.class::isInstance).map(NextMoveAgreed.class::cast);
    }
}
