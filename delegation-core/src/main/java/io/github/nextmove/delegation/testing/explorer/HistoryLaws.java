package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.ResultDelivered;
import io.github.nextmove.delegation.event.TaskReturned;
import io.github.nextmove.delegation.event.WorkStarted;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.testing.Attempt;
import io.vavr.collection.Vector;
import java.util.function.BiPredicate;

/** What is recorded: who may, in order, without gaps, and adding up to what is live. */
final class HistoryLaws {

    static final Vector<Invariant<Delegation>> OF_STATES = Vector.of(
            Invariant.of("a history begins with the draft, and is drafted once", state -> state.history()
                    .events()
                    .zipWithIndex()
                    .forAll(event -> (event._1 instanceof DelegationDrafted) == (event._2 == 0))),
            Invariant.of("events are numbered from 1, without gaps", state -> state.history()
                    .recorded()
                    .map(recorded -> recorded.number())
                    .equals(Vector.rangeClosed(1, state.number()))),
            Invariant.of("time never runs backwards in a history", HistoryLaws::isInOrder),
            Invariant.of("restoring the recorded events gives the state that was live", state -> Lifecycle.standard()
                    .restore(state.history().events())
                    .fold(invalid -> false, restored -> isSame(state, restored))),
            Invariant.of("a result that is delivered was worked on, and evaluated after that", HistoryLaws::isFounded),
            Invariant.of(
                    "only a network member gives the task back",
                    state -> !state.delegatee().isEmployee()
                            || state.history().recorded(TaskReturned.class).isEmpty()));

    static final Vector<Invariant<Attempt>> OF_ATTEMPTS = Vector.of(
            unless("WrongPhase", "a command is accepted in its phases alone"),
            unless("WrongPerson", "a command is accepted of who may give it alone"),
            unless("NotForEmployees", "an employee does not give the task back"),
            unless("TimeRunsBackwards", "what happens before the last event is refused"),
            unless("HistoryMovedOn", "who saw another history is refused"),
            unless("UnknownMatter", "a next move is of a matter that is known"),
            unless("UnknownPerson", "who is named is a person of the delegation"),
            unless("WrongOwner", "a next move is the delegator's or the delegatee's"),
            Invariant.of(
                    "what the page of the domain does not allow is not accepted",
                    attempt -> !attempt.isAccepted() || !Objections.hasAny(attempt)),
            Invariant.of("a refusal gives every reason that there is, and no other", attempt -> attempt.answer()
                    .fold(given -> Objections.areAllGiven(attempt, given), decision -> true)),
            Invariant.of(
                    "a final phase accepts nothing",
                    attempt -> !isFinal(attempt.before().phase()) || !attempt.isAccepted()),
            decided("a command leads to the phase that the page of the domain says", HistoryLaws::leadsWhereItSays),
            decided(
                    "what is accepted adds one event to what was recorded before",
                    (attempt, decision) -> decision.delegation()
                            .history()
                            .events()
                            .equals(attempt.before()
                                    .history()
                                    .events()
                                    .append(decision.recorded().event()))),
            decided(
                    "the event has the next number, and tells who did it and when",
                    (attempt, decision) ->
                            decision.recorded().number() == attempt.before().number() + 1
                                    && decision.recorded()
                                            .event()
                                            .occasion()
                                            .equals(attempt.command().occasion())),
            decided("people, task and zone stay", (attempt, decision) -> {
                Delegation before = attempt.before();
                Delegation after = decision.delegation();
                return before.delegator().equals(after.delegator())
                        && before.delegatee().equals(after.delegatee())
                        && before.colleagues().equals(after.colleagues())
                        && before.task().equals(after.task())
                        && before.zone().equals(after.zone());
            }));

    /** Almost whatever is wrong breaks it too, so it is asked last: the others tell more. */
    static final Invariant<Attempt> ADDS_UP = decided(
            "folding the recorded events gives the state that was live",
            (attempt, decision) -> isSame(
                    decision.delegation(), decision.delegation().history().replay()));

    private HistoryLaws() {}

    /** What is accepted has nothing of this kind against it. */
    private static Invariant<Attempt> unless(String kind, String name) {
        return Invariant.of(name, attempt -> !attempt.isAccepted() || !Objections.has(attempt, kind));
    }

    private static Invariant<Attempt> decided(String name, BiPredicate<Attempt, Decision> holds) {
        return Invariant.of(
                name, attempt -> attempt.answer().fold(rejection -> true, decision -> holds.test(attempt, decision)));
    }

    private static boolean isFinal(Phase phase) {
        return phase == Phase.DECLINED
                || phase == Phase.RECALLED
                || phase == Phase.EVALUATED
                || phase == Phase.CLOSED_RETURNED;
    }

    private static boolean leadsWhereItSays(Attempt attempt, Decision decision) {
        boolean declined = attempt.command() instanceof HoldConversation held && !held.accepted();
        Phase to = declined
                ? Phase.DECLINED
                : Page.of(attempt.command().type())
                        .from(attempt.before().phase())
                        .get();
        return decision.delegation().phase() == to;
    }

    private static boolean isInOrder(Delegation state) {
        Event last = state.history().event(1);
        for (Event event : state.history().events()) {
            if (event.at().isBefore(last.at())) {
                return false;
            }
            last = event;
        }
        return true;
    }

    private static boolean isFounded(Delegation state) {
        boolean worked = false;
        boolean delivered = false;
        for (Event event : state.history().events()) {
            worked |= event instanceof WorkStarted;
            delivered |= event instanceof ResultDelivered;
            if (event instanceof ResultDelivered && !worked || event instanceof EvaluationHeld && !delivered) {
                return false;
            }
        }
        return true;
    }

    /** In all that can be asked of it: two delegations are equal when their histories are. */
    static boolean isSame(Delegation live, Delegation other) {
        return live.equals(other)
                && live.phase() == other.phase()
                && live.matters().equals(other.matters())
                && live.readiness().equals(other.readiness())
                && live.preparation().equals(other.preparation())
                && live.agreementVersions().equals(other.agreementVersions())
                && live.proposal().equals(other.proposal())
                && live.evaluation().equals(other.evaluation())
                && live.taskReturn().equals(other.taskReturn());
    }
}
