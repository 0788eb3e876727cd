package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.ChainDecision;
import io.github.nextmove.delegation.chain.ChainEvent;
import io.github.nextmove.delegation.chain.Link;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.event.DelegationRecalled;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.testing.ChainAttempt;
import io.vavr.collection.Vector;
import java.util.function.BiPredicate;

/** What each step may do to a chain, and what it leaves alone. */
final class ChainStepLaws {

    static final Vector<Invariant<ChainAttempt>> ALL = Vector.of(
            Invariant.of(
                    "a link that is not there is refused as such",
                    attempt -> attempt.before().link(attempt.link()).isDefined()
                            || attempt.answer()
                                    .fold(
                                            no -> no.reasons().forAll(Reason.UnknownLink.class::isInstance),
                                            decision -> false)),
            accepted(
                    "a result and a return wait until no part is out",
                    (attempt, decision) -> !ChainObjections.isGivingBack(attempt.command())
                            || !ChainObjections.of(attempt).contains("StillHandedOn")),
            accepted(
                    "a link begins to be at work only while the one above is",
                    (attempt, decision) -> !ChainObjections.of(attempt).contains("NotAtWorkAbove")),
            accepted(
                    "a part is handed on to somebody who has no place on the path",
                    (attempt, decision) -> !ChainObjections.of(attempt).contains("AlreadyInChain")),
            Invariant.of(
                    "a refusal gives every reason of the chain that there is, and no other", attempt -> attempt.answer()
                            .fold(
                                    no -> ChainObjections.of(attempt).equals(ChainObjections.given(no)),
                                    decision -> true)),
            accepted("a recall leaves nobody at work below", ChainStepLaws::leavesNobodyAtWork),
            accepted(
                    "what a recall takes back below is recalled by its own delegator at that instant",
                    ChainStepLaws::takesBackInOrder),
            accepted("a result and a return go back one hop", (attempt, decision) -> isOneHop(attempt, decision)),
            accepted("a link keeps its history but for what was recorded in it", ChainStepLaws::keepsTheRest));

    private ChainStepLaws() {}

    private static Invariant<ChainAttempt> accepted(String name, BiPredicate<ChainAttempt, ChainDecision> holds) {
        return Invariant.of(
                name, attempt -> attempt.answer().fold(rejection -> true, decision -> holds.test(attempt, decision)));
    }

    private static boolean leavesNobodyAtWork(ChainAttempt attempt, ChainDecision decision) {
        return !(attempt.command() instanceof Recall)
                || decision.chain()
                        .links()
                        .filter(link -> isBelow(decision.chain(), link, attempt.link()))
                        .forAll(link -> !isOut(link.delegation().phase()));
    }

    private static boolean takesBackInOrder(ChainAttempt attempt, ChainDecision decision) {
        return !(attempt.command() instanceof Recall)
                || decision.recorded().init().forAll(event -> {
                    Link part = attempt.before().links().get(event.link() - 1);
                    Event recorded = event.recorded().event();
                    return isBelow(attempt.before(), part, attempt.link())
                            && isOut(part.delegation().phase())
                            && recorded instanceof DelegationRecalled recalled
                            && recalled.reason() == RecallReason.TASK_TAKEN_BACK
                            && recorded.occasion().by().equals(part.delegation().delegator())
                            && recorded.at().equals(attempt.command().at());
                });
    }

    /** One event in the link itself; a part that is handed on begins with one more, and only a recall goes further. */
    private static boolean isOneHop(ChainAttempt attempt, ChainDecision decision) {
        Vector<Integer> links = decision.recorded().map(ChainEvent::link);
        if (attempt.command() instanceof HandOn) {
            return links.equals(
                    Vector.of(attempt.link(), attempt.before().links().size() + 1));
        }
        return attempt.command() instanceof Recall
                ? links.last() == attempt.link()
                : links.equals(Vector.of(attempt.link()));
    }

    private static boolean keepsTheRest(ChainAttempt attempt, ChainDecision decision) {
        return decision.chain().links().forAll(link -> {
            Vector<RecordedEvent<Event>> before = attempt.before()
                    .link(link.number())
                    .map(was -> was.delegation().history().recorded())
                    .getOrElse(Vector.empty());
            Vector<RecordedEvent<Event>> added = decision.recorded()
                    .filter(event -> event.link() == link.number())
                    .map(ChainEvent::recorded);
            return link.delegation().history().recorded().equals(before.appendAll(added));
        });
    }

    private static boolean isBelow(Chain chain, Link link, int number) {
        int at = link.above();
        while (at > number) {
            at = chain.links().get(at - 1).above();
        }
        return at == number;
    }

    private static boolean isOut(Phase phase) {
        return switch (phase) {
            case DRAFT, SCHEDULED, PREPARED, AGREED, IN_PROGRESS -> true;
            case RESULT_DELIVERED, RETURNED, EVALUATED, CLOSED_RETURNED, DECLINED, RECALLED -> false;
        };
    }
}
