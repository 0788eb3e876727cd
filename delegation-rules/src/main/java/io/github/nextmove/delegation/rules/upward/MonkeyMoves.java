package io.github.nextmove.delegation.rules.upward;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.MonkeyOwnership;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the monkeys of a delegation moved, conversation by conversation, in order.
 *
 * <p>For each matter with a next move agreed in a conversation, what was before is compared with what is
 * after. The delegator gave the matter to the delegatee, with the task; so on its {@link HandoverTrail} a takeover is a
 * hand-back to the delegator. What is rightfully the delegator's begins a trail anew when it is handed over again. A
 * return or a recall ends no takeover. Source: F31-F36, and {@code F35} for "immediately": in the same conversation.
 *
 * @since 0.1.0
 */
public final class MonkeyMoves {

    private final Delegation delegation;
    private final Vector<Matters> afterEach;
    private final List<MonkeyMove> moves = new ArrayList<>();
    private final Map<MatterId, HandoverTrail<PersonId>> trails = new HashMap<>();

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
        MonkeyOwnership after =
                afterEach.get(conversation.last() - 1).find(id).get().monkey();
        HandoverTrail<PersonId> trail = trails.getOrDefault(id, given(conversation));
        if (after.rightfulOwner().equals(delegation.delegator())) {
            if (wasDelegatees(conversation, id)) {
                end(Kind.ESCALATED, trail, conversation, id);
            }
            trails.put(id, given(conversation));
        } else {
            HandoverTrail<PersonId> then = trail.then(after.currentOwner(), at(conversation));
            compare(trail, then, conversation, id);
            trails.put(id, then);
        }
    }

    private void compare(
            HandoverTrail<PersonId> trail, HandoverTrail<PersonId> then, Conversation conversation, MatterId id) {
        PersonId delegatee = delegation.delegatee().id();
        if (then.handBacks().size() > trail.handBacks().size()) {
            if (then.isWith(delegatee)) {
                end(Kind.HANDED_BACK, trail, conversation, id);
            } else {
                moves.add(move(Kind.TAKEN_OVER, conversation, id, 0));
            }
        } else if (then.isWith(delegatee) && wasDelegatees(conversation, id) && raisedBy(delegatee, conversation, id)) {
            moves.add(move(Kind.DEFLECTED, conversation, id, 0));
        }
    }

    /** Also when it is new. The task is known from the start: before the first conversation it is as it was drafted. */
    private boolean wasDelegatees(Conversation conversation, MatterId id) {
        return afterEach.get(Math.max(0, conversation.first() - 2)).find(id).forAll(matter -> matter.monkey()
                .rightfulOwner()
                .equals(delegation.delegatee().id()));
    }

    /** A matter that the delegator gave to the delegatee. */
    private HandoverTrail<PersonId> given(Conversation conversation) {
        return HandoverTrail.startingWith(delegation.delegator(), at(conversation))
                .then(delegation.delegatee().id(), at(conversation));
    }

    /** Also ends the takeover that is open, if one is. */
    private void end(Kind kind, HandoverTrail<PersonId> trail, Conversation conversation, MatterId id) {
        boolean open = trail.isWith(delegation.delegator());
        MonkeyMove ending =
                move(kind, conversation, id, open ? days(trail.holding().since(), conversation) : 0);
        if (open) {
            moves.replaceAll(move -> move.isOpenTakeoverOf(id) ? move.endedBy(ending.lastMove()) : move);
        }
        moves.add(ending);
    }

    private long days(Instant since, Conversation conversation) {
        return ChronoUnit.DAYS.between(delegation.dayOf(since), delegation.dayOf(at(conversation)));
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
                takeovers(id) + (kind == Kind.TAKEN_OVER ? 1 : 0),
                Option.none(),
                days);
    }

    private int takeovers(MatterId id) {
        return (int) moves.stream()
                .filter(move -> move.kind() == Kind.TAKEN_OVER && move.matter().equals(id))
                .count();
    }

    private static Instant at(Conversation conversation) {
        return conversation.events().last().event().at();
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
