package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.command.AcceptAgreement;
import io.github.nextmove.delegation.command.AcceptReturn;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.AskDelegator;
import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.ChooseFollowUp;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.ContestReturn;
import io.github.nextmove.delegation.command.DeclineAgreement;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.InformColleagues;
import io.github.nextmove.delegation.command.OverrideDecision;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.command.PrescribeHow;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.command.ReassessQuadrant;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.command.ScheduleConversation;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.event.AgreementAccepted;
import io.github.nextmove.delegation.event.AgreementDeclined;
import io.github.nextmove.delegation.event.AgreementProposed;
import io.github.nextmove.delegation.event.CheckedIn;
import io.github.nextmove.delegation.event.CheckpointHeld;
import io.github.nextmove.delegation.event.ColleaguesInformed;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.ConversationScheduled;
import io.github.nextmove.delegation.event.DecisionOverridden;
import io.github.nextmove.delegation.event.DelegationClosed;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.DelegationRecalled;
import io.github.nextmove.delegation.event.DelegatorAsked;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.FollowUpChosen;
import io.github.nextmove.delegation.event.HandedOn;
import io.github.nextmove.delegation.event.HowPrescribed;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.Prepared;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.github.nextmove.delegation.event.QuadrantReassessed;
import io.github.nextmove.delegation.event.ReadinessRated;
import io.github.nextmove.delegation.event.ResultDelivered;
import io.github.nextmove.delegation.event.ResultSentBack;
import io.github.nextmove.delegation.event.ReturnAccepted;
import io.github.nextmove.delegation.event.ReturnContested;
import io.github.nextmove.delegation.event.TaskReturned;
import io.github.nextmove.delegation.event.WorkStarted;

/** What somebody wanted, by the event that came of it; all but the draft, with which a scenario begins. */
enum Wanted implements Event.Cases<Command> {
    INSTANCE;

    @Override
    public Command delegationDrafted(DelegationDrafted event) {
        throw new IllegalArgumentException("a delegation is drafted once");
    }

    @Override
    public Command readinessRated(ReadinessRated event) {
        return new RateReadiness(event.occasion(), event.rating());
    }

    @Override
    public Command conversationScheduled(ConversationScheduled event) {
        return new ScheduleConversation(event.occasion());
    }

    @Override
    public Command prepared(Prepared event) {
        return new Prepare(event.occasion(), event.parts());
    }

    @Override
    public Command conversationHeld(ConversationHeld event) {
        return new HoldConversation(event.occasion(), event.topics(), event.accepted(), event.agreement());
    }

    @Override
    public Command colleaguesInformed(ColleaguesInformed event) {
        return new InformColleagues(event.occasion(), event.who(), event.content());
    }

    @Override
    public Command workStarted(WorkStarted event) {
        return new StartWork(event.occasion());
    }

    @Override
    public Command checkpointHeld(CheckpointHeld event) {
        return new HoldCheckpoint(event.occasion(), event.checkpoint());
    }

    @Override
    public Command agreementProposed(AgreementProposed event) {
        return new ProposeAgreement(event.occasion(), event.change());
    }

    @Override
    public Command agreementAccepted(AgreementAccepted event) {
        return new AcceptAgreement(event.occasion());
    }

    @Override
    public Command agreementDeclined(AgreementDeclined event) {
        return new DeclineAgreement(event.occasion());
    }

    @Override
    public Command handedOn(HandedOn event) {
        return new HandOn(event.occasion(), event.task(), event.to(), event.colleagues());
    }

    @Override
    public Command problemRaised(ProblemRaised event) {
        return new RaiseProblem(event.occasion(), event.matter());
    }

    @Override
    public Command nextMoveAgreed(NextMoveAgreed event) {
        return new AgreeNextMove(event.occasion(), event.matter(), event.nextMove());
    }

    @Override
    public Command checkedIn(CheckedIn event) {
        return new CheckIn(event.occasion());
    }

    @Override
    public Command howPrescribed(HowPrescribed event) {
        return new PrescribeHow(event.occasion());
    }

    @Override
    public Command decisionOverridden(DecisionOverridden event) {
        return new OverrideDecision(event.occasion(), event.decision());
    }

    @Override
    public Command delegatorAsked(DelegatorAsked event) {
        return new AskDelegator(event.occasion(), event.response());
    }

    @Override
    public Command taskReturned(TaskReturned event) {
        return new ReturnTask(event.occasion(), event.reason());
    }

    @Override
    public Command returnAccepted(ReturnAccepted event) {
        return new AcceptReturn(event.occasion());
    }

    @Override
    public Command returnContested(ReturnContested event) {
        return new ContestReturn(event.occasion());
    }

    @Override
    public Command quadrantReassessed(QuadrantReassessed event) {
        return new ReassessQuadrant(event.occasion(), event.quadrant());
    }

    @Override
    public Command followUpChosen(FollowUpChosen event) {
        return new ChooseFollowUp(event.occasion(), event.followUp());
    }

    @Override
    public Command resultDelivered(ResultDelivered event) {
        return new DeliverResult(event.occasion());
    }

    @Override
    public Command resultSentBack(ResultSentBack event) {
        return new SendResultBack(event.occasion(), event.whatIsMissing());
    }

    @Override
    public Command evaluationHeld(EvaluationHeld event) {
        return new HoldEvaluation(event.occasion(), event.evaluation());
    }

    @Override
    public Command delegationClosed(DelegationClosed event) {
        return new Close(event.occasion());
    }

    @Override
    public Command delegationRecalled(DelegationRecalled event) {
        return new Recall(event.occasion(), event.reason());
    }
}
