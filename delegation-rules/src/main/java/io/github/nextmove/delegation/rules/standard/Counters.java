package io.github.nextmove.delegation.rules.standard;

import io.github.nextmove.delegation.event.CheckedIn;
import io.github.nextmove.delegation.event.CheckpointHeld;
import io.github.nextmove.delegation.event.DecisionOverridden;
import io.github.nextmove.delegation.event.DelegatorAsked;
import io.github.nextmove.delegation.event.HowPrescribed;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.History;
import io.github.nextmove.delegation.rules.upward.MonkeyMove;
import io.github.nextmove.delegation.rules.upward.MonkeyMoves;
import io.vavr.collection.Vector;

/**
 * Sums over the history of one delegation, such as two takeovers and six monkey days at the delegator.
 *
 * <p>They depend on no rule set and are about no person's worth.
 *
 * @param questions the questions that the delegator asked at checkpoints
 * @param answers the answers that the delegator gave at checkpoints
 * @param takeovers how often the delegator took a monkey over
 * @param unscheduledCheckIns the check-ins that the delegator started
 * @param howPrescribed how often the delegator told how the work must be done
 * @param decisionsOverridden the decisions that the delegator took, granted or not
 * @param misroutedQuestions the questions that came to the delegator and were the delegatee's
 * @param monkeyDaysAtDelegator the days that monkeys spent with the delegator, once they went back
 * @since 0.1.0
 */
public record Counters(
        long questions,
        long answers,
        long takeovers,
        long unscheduledCheckIns,
        long howPrescribed,
        long decisionsOverridden,
        long misroutedQuestions,
        long monkeyDaysAtDelegator) {

    /** The sums over a delegation. */
    public static Counters of(Delegation delegation) {
        History history = delegation.history();
        Vector<CheckpointHeld> checkpoints =
                history.recorded(CheckpointHeld.class).map(held -> held.event());
        Vector<MonkeyMove> moves = MonkeyMoves.of(delegation);
        return new Counters(
                checkpoints
                        .map(held -> (long) held.checkpoint().questions())
                        .sum()
                        .longValue(),
                checkpoints
                        .map(held -> (long) held.checkpoint().answers())
                        .sum()
                        .longValue(),
                moves.count(move -> move.kind() == MonkeyMove.Kind.TAKEN_OVER),
                history.recorded(CheckedIn.class)
                        .count(checkIn -> checkIn.event().by().equals(delegation.delegator())),
                history.recorded(HowPrescribed.class).size(),
                history.recorded(DecisionOverridden.class).size(),
                history.recorded(DelegatorAsked.class).size(),
                moves.map(MonkeyMove::days).sum().longValue());
    }
}
