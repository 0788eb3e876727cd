package io.github.nextmove.delegation.benchmarks.lifecycle;

import static io.github.nextmove.delegation.lifecycle.Phase.AGREED;
import static io.github.nextmove.delegation.lifecycle.Phase.CLOSED_RETURNED;
import static io.github.nextmove.delegation.lifecycle.Phase.DECLINED;
import static io.github.nextmove.delegation.lifecycle.Phase.DRAFT;
import static io.github.nextmove.delegation.lifecycle.Phase.EVALUATED;
import static io.github.nextmove.delegation.lifecycle.Phase.IN_PROGRESS;
import static io.github.nextmove.delegation.lifecycle.Phase.PREPARED;
import static io.github.nextmove.delegation.lifecycle.Phase.RECALLED;
import static io.github.nextmove.delegation.lifecycle.Phase.RESULT_DELIVERED;
import static io.github.nextmove.delegation.lifecycle.Phase.RETURNED;
import static io.github.nextmove.delegation.lifecycle.Phase.SCHEDULED;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.MonkeyOwnership;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Readiness;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.Prepared;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.github.nextmove.delegation.event.ReadinessRated;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The limit: what somebody writes who needs one life cycle, needs it fast, and needs nothing else of a library.
 *
 * <p>An immutable record and a switch. It keeps the same history and the same matters as ours, and refuses for the
 * same reasons, all of them; the switch is {@link HandWrittenDecisions}, and the reasons are gathered in {@link
 * HandWrittenRefusals}, off the way of what is accepted. Null
 * stands for what is not there, a bit set for the preparation, and the history is a chain of small objects.
 */
record HandWrittenDelegation(
        DelegationDrafted drafted,
        Phase phase,
        Past past,
        Matter[] matters,
        Readiness readiness,
        int preparation,
        @Nullable Agreement agreement,
        @Nullable Evaluation evaluation)
        implements Verdict {

    private static final PreparationPart[] PARTS = PreparationPart.values();

    static HandWrittenDelegation drafted(DelegationDrafted drafted) {
        return new HandWrittenDelegation(
                drafted,
                DRAFT,
                new Past(drafted, null, 1),
                HandWrittenMatters.ofTask(drafted.delegator(), drafted.at()),
                Readiness.unknown(drafted.task().type()),
                0,
                null,
                null);
    }

    /** What stored events add up to, which are trusted. */
    static HandWrittenDelegation replayed(Vector<Event> events) {
        Iterator<Event> each = events.iterator();
        HandWrittenDelegation delegation = drafted((DelegationDrafted) each.next());
        while (each.hasNext()) {
            delegation = delegation.after(each.next());
        }
        return delegation;
    }

    /** The delegation after a command, or every reason why not. */
    Verdict decide(Command command) {
        return HandWrittenDecisions.decide(this, command);
    }

    private HandWrittenDelegation after(Event event) {
        return switch (event.type()) {
            case CONVERSATION_SCHEDULED -> in(phase == DRAFT ? SCHEDULED : phase, event);
            case WORK_STARTED, RESULT_SENT_BACK -> in(IN_PROGRESS, event);
            case COLLEAGUES_INFORMED, CHECKPOINT_HELD -> in(phase, event);
            case RESULT_DELIVERED -> in(RESULT_DELIVERED, event);
            case CLOSED -> in(phase == RETURNED ? CLOSED_RETURNED : EVALUATED, event);
            case READINESS_RATED -> rated((ReadinessRated) event);
            case PREPARED -> prepared((Prepared) event);
            case CONVERSATION_HELD -> conversed((ConversationHeld) event);
            case PROBLEM_RAISED -> raised((ProblemRaised) event);
            case NEXT_MOVE_AGREED ->
                moved(HandWrittenMatters.indexOf(matters, ((NextMoveAgreed) event).matter()), (NextMoveAgreed) event);
            case EVALUATION_HELD -> evaluated((EvaluationHeld) event);
            case RECALLED -> recalled(event);
            default -> throw new IllegalArgumentException(event.type() + " is not in this comparison");
        };
    }

    HandWrittenDelegation rated(ReadinessRated event) {
        Readiness rated = Rated.after(readiness, event, drafted.delegator());
        return new HandWrittenDelegation(
                drafted, phase, past.and(event), matters, rated, preparation, agreement, evaluation);
    }

    HandWrittenDelegation prepared(Prepared event) {
        int parts = preparation;
        for (PreparationPart part : event.parts()) {
            parts |= 1 << part.ordinal();
        }
        return new HandWrittenDelegation(
                drafted, PREPARED, past.and(event), matters, readiness, parts, agreement, evaluation);
    }

    HandWrittenDelegation conversed(ConversationHeld event) {
        if (!event.accepted()) {
            return in(DECLINED, event);
        }
        PersonId to = delegatee();
        Matter[] handed = HandWrittenMatters.moved(matters, 0, to, to, Option.none(), event.at(), past.size() + 1);
        return new HandWrittenDelegation(
                drafted,
                AGREED,
                past.and(event),
                handed,
                readiness,
                preparation,
                event.agreement().get(),
                evaluation);
    }

    HandWrittenDelegation raised(ProblemRaised event) {
        MatterId id = event.matter();
        if (HandWrittenMatters.indexOf(matters, id) >= 0) {
            return in(phase, event);
        }
        int number = past.size() + 1;
        MonkeyOwnership monkey = new MonkeyOwnership(delegatee(), event.by(), event.at(), number);
        return with(phase, event, HandWrittenMatters.with(matters, new Matter(id, monkey, number, Option.none())));
    }

    HandWrittenDelegation moved(int index, NextMoveAgreed event) {
        NextMove move = event.nextMove();
        PersonId rightful = delegatee();
        PersonId current = rightful;
        if (!move.owner().equals(rightful)) {
            boolean escalated = index > 0
                    && move.reason().isDefined()
                    && move.reason().get().isLegitimateEscalation();
            current = drafted.delegator();
            rightful = escalated ? current : matters[index].monkey().rightfulOwner();
        }
        return with(
                phase,
                event,
                HandWrittenMatters.moved(matters, index, rightful, current, move.due(), event.at(), past.size() + 1));
    }

    HandWrittenDelegation evaluated(EvaluationHeld event) {
        Evaluation held = event.evaluation();
        Evaluation whole = evaluation == null ? held : evaluation.completedBy(held);
        return new HandWrittenDelegation(
                drafted, phase, past.and(event), matters, readiness, preparation, agreement, whole);
    }

    HandWrittenDelegation recalled(Event event) {
        PersonId delegator = drafted.delegator();
        return with(RECALLED, event, HandWrittenMatters.takenBack(matters, delegator, event.at(), past.size() + 1));
    }

    HandWrittenDelegation in(Phase to, Event event) {
        return with(to, event, matters);
    }

    private HandWrittenDelegation with(Phase to, Event event, Matter[] owned) {
        return new HandWrittenDelegation(
                drafted, to, past.and(event), owned, readiness, preparation, agreement, evaluation);
    }

    PersonId delegatee() {
        return drafted.delegatee().id();
    }

    Told told() {
        return new Told(
                phase,
                past.inOrder(),
                Vector.of(matters),
                readiness,
                TreeSet.of(PARTS).filter(part -> (preparation & 1 << part.ordinal()) != 0),
                Option.of(agreement),
                Option.of(evaluation));
    }
}
