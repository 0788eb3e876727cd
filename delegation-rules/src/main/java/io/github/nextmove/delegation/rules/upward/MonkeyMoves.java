package io.github.nextmove.delegation.rules.upward;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Matters;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.upward.MonkeyMove.Kind;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the monkeys of a delegation moved, conversation by conversation, in order.
 *
 * <p>For each matter with a next move agreed in a conversation, what was before is compared with what is
 * after. A return or a recall ends no takeover. Source: F31-F36, and {@code F35} for "immediately": in the
 * same conversation.
 *
 * @since 0.1.0
 */
public final class MonkeyMoves {

    private final Delegation delegation;
    private final Vector<Matters> afterEach;
    private final List<MonkeyMove> moves = new ArrayList<>();
    private final Map<MatterId, Integer> openTakeover = new HashMap<>();
    private final Map<MatterId, Integer> takeovers = new HashMap<>();

    private MonkeyMoves(Delegation delegation) {
        this.delegation = delegation;
        this.afterEach = delegation.history().mattersAfterEach();
    }

    /** The moves of a delegation. */
    public static Vector<MonkeyMove> of(Delegation delegation) {
        if (delegation.history().recorded(NextMoveAgreed.class).isEmpty()) {
            return Vector.empty();
        }
        MonkeyMoves scan = new MonkeyMoves(delegation);
        Conversation.of(delegation).forEach(scan::look);
        return Vector.ofAll(scan.moves);
    }

    private void look(Conversation conversation) {
        conversation
                .events()
                .filter(recorded -> recorded.event() instanceof NextMoveAgreed)
                .map(recorded -> ((NextMoveAgreed) recorded.event()).matter())
                .distinct()
                .forEach(matter -> look(conversation, matter));
    }

    private void look(Conversation conversation, MatterId id) {
        PersonId delegator = delegation.delegator();
        PersonId delegatee = delegation.delegatee().id();
        Matter after = afterEach.get(conversation.last() - 1).find(id).get();
        // The task is known from the start: before the very first conversation it is as it was drafted.
        Option<Matter> before =
                afterEach.get(Math.max(0, conversation.first() - 2)).find(id);
        boolean wasDelegatees =
                before.forAll(matter -> matter.monkey().rightfulOwner().equals(delegatee));
        boolean open = openTakeover.containsKey(id);

        if (after.monkey().isHeldBy(delegator)) {
            if (after.monkey().rightfulOwner().equals(delegator)) {
                if (wasDelegatees) {
                    end(Kind.ESCALATED, conversation, id);
                }
            } else if (!open) {
                takeovers.merge(id, 1, Integer::sum);
                openTakeover.put(id, moves.size());
                moves.add(move(Kind.TAKEN_OVER, conversation, id, 0));
            }
        } else if (open) {
            end(Kind.HANDED_BACK, conversation, id);
        } else if (wasDelegatees && raisedBy(delegatee, conversation, id)) {
            moves.add(move(Kind.DEFLECTED, conversation, id, 0));
        }
    }

    /** Ends the takeover that is open, if one is. */
    private void end(Kind kind, Conversation conversation, MatterId id) {
        Integer open = openTakeover.remove(id);
        if (open == null) {
            moves.add(move(kind, conversation, id, 0));
            return;
        }
        MonkeyMove takeover = moves.get(open);
        long days = ChronoUnit.DAYS.between(
                delegation.dayOf(takeover.at()),
                delegation.dayOf(conversation.events().last().event().at()));
        MonkeyMove ending = move(kind, conversation, id, days);
        moves.add(ending);
        moves.set(open, takeover.endedBy(ending.lastMove()));
    }

    private MonkeyMove move(Kind kind, Conversation conversation, MatterId id, long days) {
        Vector<RecordedEvent<Event>> concerned =
                conversation.events().filter(recorded -> concerns(recorded.event(), id));
        return new MonkeyMove(
                kind,
                id,
                afterEach.get(conversation.last() - 1).find(id).get().monkey().rightfulOwner(),
                concerned.flatMap(recorded -> recorded.as(NextMoveAgreed.class)).last(),
                concerned.map(RecordedEvent::number),
                takeovers.getOrDefault(id, 0),
                Option.none(),
                days);
    }

    private static boolean concerns(Event event, MatterId id) {
        return event instanceof NextMoveAgreed agreed && agreed.matter().equals(id)
                || event instanceof ProblemRaised raised && raised.matter().equals(id);
    }

    private static boolean raisedBy(PersonId person, Conversation conversation, MatterId id) {
        return conversation
                .events()
                .exists(recorded -> recorded.event() instanceof ProblemRaised raised
                        && raised.matter().equals(id)
                        && raised.by().equals(person));
    }
}
