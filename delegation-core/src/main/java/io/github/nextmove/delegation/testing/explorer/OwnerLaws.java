package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.DelegationRecalled;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.TaskReturned;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.testing.Attempt;
import io.vavr.collection.Vector;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Who has which monkey: always somebody, and it changes hands by what hands it over alone. */
final class OwnerLaws {

    static final Vector<Invariant<Delegation>> OF_STATES = Vector.of(
            Invariant.of("delegator and delegatee are two people", state -> !state.delegator()
                    .equals(state.delegatee().id())),
            Invariant.of(
                    "the task is a matter from the start, and no matter is known twice",
                    state -> state.matters().head().id().equals(MatterId.TASK)
                            && state.matters().map(Matter::id).distinct().size()
                                    == state.matters().size()),
            Invariant.of("a rightful owner is the delegator or the delegatee", state -> state.matters()
                    .forAll(matter -> isOneOfTheTwo(state, matter.monkey().rightfulOwner()))),
            Invariant.of("who has a monkey is a person of the delegation", state -> state.matters()
                    .forAll(matter -> state.partyOf(matter.monkey().currentOwner()) != Party.OUTSIDER)),
            Invariant.of(
                    "the task rightfully is the delegatee's from hand-over to return or recall",
                    state -> rightfulOwnerOfTheTask(state)
                            .equals(state.matters().head().monkey().rightfulOwner())));

    static final Vector<Invariant<Attempt>> OF_ATTEMPTS = Vector.of(
            ofEachMatter(
                    "a rightful owner changes only by hand-over, return, recall or legitimate escalation",
                    (attempt, was) ->
                            rightfulOwner(attempt, was).equals(was.monkey().rightfulOwner())
                                    || mayChangeTheRightfulOwner(attempt, was.id())),
            ofEachMatter(
                    "a current owner changes only by hand-over, next move, return or recall",
                    (attempt, was) ->
                            attempt.after().matter(was.id()).contains(was) || moves(attempt.command(), was.id())),
            ofEachMatter(
                    "a next move is with whom it was agreed, by the day that was agreed",
                    (attempt, was) -> !(attempt.command() instanceof AgreeNextMove agreed)
                            || !agreed.matter().equals(was.id())
                            || isAsAgreed(attempt.after(), agreed)),
            accepted(
                    "a problem that is new is rightfully the delegatee's, and with whom raised it",
                    attempt -> !(attempt.command() instanceof RaiseProblem raised)
                            || attempt.before().matter(raised.matter()).isDefined()
                            || isWithWhomRaisedIt(attempt, raised)),
            accepted(
                    "after a return or a recall every matter is the delegator's",
                    attempt -> !takesBack(attempt.command())
                            || attempt.after()
                                    .matters()
                                    .forAll(matter -> matter.isInPlace()
                                            && matter.monkey()
                                                    .isHeldBy(attempt.after().delegator()))),
            accepted(
                    "a monkey is held since the event by which it changed hands last",
                    attempt -> attempt.after().matters().forAll(matter -> isHeldSince(attempt, matter))));

    private OwnerLaws() {}

    private static Invariant<Attempt> accepted(String name, Predicate<Attempt> holds) {
        return Invariant.of(name, attempt -> !attempt.isAccepted() || holds.test(attempt));
    }

    /** A law of each matter that was known before. */
    private static Invariant<Attempt> ofEachMatter(String name, BiPredicate<Attempt, Matter> holds) {
        return accepted(name, attempt -> attempt.before().matters().forAll(was -> holds.test(attempt, was)));
    }

    private static PersonId rightfulOwner(Attempt attempt, Matter was) {
        return attempt.after().matter(was.id()).get().monkey().rightfulOwner();
    }

    private static boolean isOneOfTheTwo(Delegation state, PersonId person) {
        return person.equals(state.delegator())
                || person.equals(state.delegatee().id());
    }

    private static PersonId rightfulOwnerOfTheTask(Delegation state) {
        PersonId owner = state.delegator();
        for (Event event : state.history().events()) {
            if (event instanceof ConversationHeld held && held.accepted()) {
                owner = state.delegatee().id();
            } else if (event instanceof TaskReturned || event instanceof DelegationRecalled) {
                owner = state.delegator();
            }
        }
        return owner;
    }

    private static boolean mayChangeTheRightfulOwner(Attempt attempt, MatterId matter) {
        Command command = attempt.command();
        if (!(command instanceof AgreeNextMove agreed) || !agreed.matter().equals(matter)) {
            return takesBack(command) || handsOver(command, matter);
        }
        NextMove move = agreed.nextMove();
        boolean handedOver = move.owner().equals(attempt.before().delegatee().id());
        boolean escalated = !matter.equals(MatterId.TASK)
                && move.reason()
                        .exists(reason -> reason == NextMoveReason.BEYOND_AUTHORITY
                                || reason == NextMoveReason.SAFETY
                                || reason == NextMoveReason.LEGAL);
        return rightfulOwner(attempt, attempt.before().matter(matter).get()).equals(move.owner())
                && (handedOver || escalated);
    }

    private static boolean moves(Command command, MatterId matter) {
        return takesBack(command)
                || handsOver(command, matter)
                || command instanceof AgreeNextMove agreed && agreed.matter().equals(matter);
    }

    private static boolean handsOver(Command command, MatterId matter) {
        return matter.equals(MatterId.TASK) && command instanceof HoldConversation held && held.accepted();
    }

    private static boolean takesBack(Command command) {
        return command instanceof ReturnTask || command instanceof Recall;
    }

    private static boolean isAsAgreed(Delegation after, AgreeNextMove agreed) {
        Matter matter = after.matter(agreed.matter()).get();
        PersonId owner = agreed.nextMove().owner();
        return matter.monkey().currentOwner().equals(owner)
                && matter.due().equals(agreed.nextMove().due())
                && (owner.equals(after.delegator()) || matter.isInPlace());
    }

    private static boolean isWithWhomRaisedIt(Attempt attempt, RaiseProblem raised) {
        return attempt.after()
                .matter(raised.matter())
                .exists(matter -> matter.monkey().currentOwner().equals(raised.by())
                        && matter.monkey()
                                .rightfulOwner()
                                .equals(attempt.before().delegatee().id())
                        && matter.raisedBy() == attempt.after().number());
    }

    private static boolean isHeldSince(Attempt attempt, Matter matter) {
        boolean stayed =
                attempt.before().whoHas(matter.id()).contains(matter.monkey().currentOwner());
        int since = stayed
                ? attempt.before().matter(matter.id()).get().monkey().byEvent()
                : attempt.after().number();
        return matter.monkey().byEvent() == since
                && matter.monkey()
                        .since()
                        .equals(attempt.after().history().event(since).at());
    }
}
