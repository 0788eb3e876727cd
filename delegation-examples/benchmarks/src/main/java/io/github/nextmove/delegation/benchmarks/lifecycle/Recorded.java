package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
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
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.DelegationRecalled;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.Prepared;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.github.nextmove.delegation.event.ReadinessRated;
import io.github.nextmove.delegation.event.ResultDelivered;
import io.github.nextmove.delegation.event.ResultSentBack;
import io.github.nextmove.delegation.event.WorkStarted;

/** What a command is recorded as, for whoever has no library that says so. */
final class Recorded {

    private Recorded() {}

    static DelegationDrafted of(DraftDelegation draft) {
        return new DelegationDrafted(
                draft.occasion(), draft.task(), draft.delegatee(), draft.colleagues(), draft.zone());
    }

    static Event of(Command command) {
        Occasion by = command.occasion();
        return switch (command.type()) {
            case RATE_READINESS -> new ReadinessRated(by, ((RateReadiness) command).rating());
            case SCHEDULE_CONVERSATION -> new ConversationScheduled(by);
            case PREPARE -> new Prepared(by, ((Prepare) command).parts());
            case HOLD_CONVERSATION -> of((HoldConversation) command);
            case INFORM_COLLEAGUES -> of((InformColleagues) command);
            case START_WORK -> new WorkStarted(by);
            case HOLD_CHECKPOINT -> new CheckpointHeld(by, ((HoldCheckpoint) command).checkpoint());
            case RAISE_PROBLEM -> new ProblemRaised(by, ((RaiseProblem) command).matter());
            case AGREE_NEXT_MOVE -> of((AgreeNextMove) command);
            case DELIVER_RESULT -> new ResultDelivered(by);
            case SEND_RESULT_BACK -> new ResultSentBack(by, ((SendResultBack) command).whatIsMissing());
            case HOLD_EVALUATION -> new EvaluationHeld(by, ((HoldEvaluation) command).evaluation());
            case CLOSE -> new DelegationClosed(by);
            case RECALL -> new DelegationRecalled(by, ((Recall) command).reason());
            default -> throw new IllegalArgumentException(command.type() + " is not in this comparison");
        };
    }

    private static Event of(HoldConversation held) {
        return new ConversationHeld(held.occasion(), held.topics(), held.accepted(), held.agreement());
    }

    private static Event of(InformColleagues informed) {
        return new ColleaguesInformed(informed.occasion(), informed.who(), informed.content());
    }

    private static Event of(AgreeNextMove agreed) {
        return new NextMoveAgreed(agreed.occasion(), agreed.matter(), agreed.nextMove());
    }
}
