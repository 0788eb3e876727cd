package io.github.nextmove.delegation.benchmarks.lifecycle;

import static io.github.nextmove.delegation.lifecycle.Phase.CLOSED_RETURNED;
import static io.github.nextmove.delegation.lifecycle.Phase.DRAFT;
import static io.github.nextmove.delegation.lifecycle.Phase.EVALUATED;
import static io.github.nextmove.delegation.lifecycle.Phase.IN_PROGRESS;
import static io.github.nextmove.delegation.lifecycle.Phase.RESULT_DELIVERED;
import static io.github.nextmove.delegation.lifecycle.Phase.RETURNED;
import static io.github.nextmove.delegation.lifecycle.Phase.SCHEDULED;

import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.InformColleagues;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.event.CheckpointHeld;
import io.github.nextmove.delegation.event.ColleaguesInformed;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.ConversationScheduled;
import io.github.nextmove.delegation.event.DelegationClosed;
import io.github.nextmove.delegation.event.DelegationRecalled;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.Prepared;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.github.nextmove.delegation.event.ReadinessRated;
import io.github.nextmove.delegation.event.ResultDelivered;
import io.github.nextmove.delegation.event.ResultSentBack;
import io.github.nextmove.delegation.event.WorkStarted;
import io.github.nextmove.delegation.lifecycle.Phase;

/**
 * The switch of the hand-written life cycle: one look at what the command is, and its fields are read directly.
 *
 * <p>What is accepted makes its event and the delegation after it, and nothing else. All that is refused falls out of
 * the switch, to where the reasons are gathered.
 */
final class HandWrittenDecisions {

    private HandWrittenDecisions() {}

    static Verdict decide(HandWrittenDelegation now, Command command) {
        Occasion by = command.occasion();
        if (HandWrittenRefusals.fits(now, command.type(), by)) {
            Phase phase = now.phase();
            switch (command.type()) {
                case RATE_READINESS:
                    return now.rated(new ReadinessRated(by, ((RateReadiness) command).rating()));
                case SCHEDULE_CONVERSATION:
                    return now.in(phase == DRAFT ? SCHEDULED : phase, new ConversationScheduled(by));
                case PREPARE:
                    return now.prepared(new Prepared(by, ((Prepare) command).parts()));
                case HOLD_CONVERSATION:
                    HoldConversation held = (HoldConversation) command;
                    if (!held.accepted() || held.agreement().isDefined()) {
                        return now.conversed(
                                new ConversationHeld(by, held.topics(), held.accepted(), held.agreement()));
                    }
                    break;
                case INFORM_COLLEAGUES:
                    InformColleagues informed = (InformColleagues) command;
                    if (HandWrittenRefusals.knowsAll(now, informed.who())) {
                        return now.in(phase, new ColleaguesInformed(by, informed.who(), informed.content()));
                    }
                    break;
                case START_WORK:
                    return now.in(IN_PROGRESS, new WorkStarted(by));
                case HOLD_CHECKPOINT:
                    return now.in(phase, new CheckpointHeld(by, ((HoldCheckpoint) command).checkpoint()));
                case RAISE_PROBLEM:
                    RaiseProblem raise = (RaiseProblem) command;
                    if (!raise.matter().value().isBlank()) {
                        return now.raised(new ProblemRaised(by, raise.matter()));
                    }
                    break;
                case AGREE_NEXT_MOVE:
                    AgreeNextMove agreed = (AgreeNextMove) command;
                    int index = HandWrittenMatters.indexOf(now.matters(), agreed.matter());
                    if (index >= 0 && isOneOfTheTwo(now, agreed.nextMove().owner())) {
                        return now.moved(index, new NextMoveAgreed(by, agreed.matter(), agreed.nextMove()));
                    }
                    break;
                case DELIVER_RESULT:
                    return now.in(RESULT_DELIVERED, new ResultDelivered(by));
                case SEND_RESULT_BACK:
                    return now.in(IN_PROGRESS, new ResultSentBack(by, ((SendResultBack) command).whatIsMissing()));
                case HOLD_EVALUATION:
                    Evaluation evaluation = ((HoldEvaluation) command).evaluation();
                    if (HandWrittenRefusals.knowsAll(now, evaluation.participants())) {
                        return now.evaluated(new EvaluationHeld(by, evaluation));
                    }
                    break;
                case CLOSE:
                    return now.in(phase == RETURNED ? CLOSED_RETURNED : EVALUATED, new DelegationClosed(by));
                case RECALL:
                    return now.recalled(new DelegationRecalled(by, ((Recall) command).reason()));
                default:
                    throw new IllegalArgumentException(command.type() + " is not in this comparison");
            }
        }
        return HandWrittenRefusals.of(now, command);
    }

    private static boolean isOneOfTheTwo(HandWrittenDelegation now, PersonId owner) {
        return owner.equals(now.drafted().delegator()) || owner.equals(now.delegatee());
    }
}
