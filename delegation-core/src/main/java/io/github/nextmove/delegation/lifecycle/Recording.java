package io.github.nextmove.delegation.lifecycle;

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

/** What a command is recorded as: the same data, told in the past tense. */
enum Recording implements Command.Cases<Event> {
    INSTANCE;

    @Override
    public Event rateReadiness(RateReadiness command) {
        return new ReadinessRated(command.occasion(), command.rating());
    }

    @Override
    public Event scheduleConversation(ScheduleConversation command) {
        return new ConversationScheduled(command.occasion());
    }

    @Override
    public Event prepare(Prepare command) {
        return new Prepared(command.occasion(), command.parts());
    }

    @Override
    public Event holdConversation(HoldConversation command) {
        return new ConversationHeld(command.occasion(), command.topics(), command.accepted(), command.agreement());
    }

    @Override
    public Event informColleagues(InformColleagues command) {
        return new ColleaguesInformed(command.occasion(), command.who(), command.content());
    }

    @Override
    public Event startWork(StartWork command) {
        return new WorkStarted(command.occasion());
    }

    @Override
    public Event holdCheckpoint(HoldCheckpoint command) {
        return new CheckpointHeld(command.occasion(), command.checkpoint());
    }

    @Override
    public Event proposeAgreement(ProposeAgreement command) {
        return new AgreementProposed(command.occasion(), command.change());
    }

    @Override
    public Event acceptAgreement(AcceptAgreement command) {
        return new AgreementAccepted(command.occasion());
    }

    @Override
    public Event declineAgreement(DeclineAgreement command) {
        return new AgreementDeclined(command.occasion());
    }

    @Override
    public Event handOn(HandOn command) {
        return new HandedOn(command.occasion(), command.task(), command.to(), command.colleagues());
    }

    @Override
    public Event raiseProblem(RaiseProblem command) {
        return new ProblemRaised(command.occasion(), command.matter());
    }

    @Override
    public Event agreeNextMove(AgreeNextMove command) {
        return new NextMoveAgreed(command.occasion(), command.matter(), command.nextMove());
    }

    @Override
    public Event checkIn(CheckIn command) {
        return new CheckedIn(command.occasion());
    }

    @Override
    public Event prescribeHow(PrescribeHow command) {
        return new HowPrescribed(command.occasion());
    }

    @Override
    public Event overrideDecision(OverrideDecision command) {
        return new DecisionOverridden(command.occasion(), command.decision());
    }

    @Override
    public Event askDelegator(AskDelegator command) {
        return new DelegatorAsked(command.occasion(), command.response());
    }

    @Override
    public Event returnTask(ReturnTask command) {
        return new TaskReturned(command.occasion(), command.reason());
    }

    @Override
    public Event acceptReturn(AcceptReturn command) {
        return new ReturnAccepted(command.occasion());
    }

    @Override
    public Event contestReturn(ContestReturn command) {
        return new ReturnContested(command.occasion());
    }

    @Override
    public Event reassessQuadrant(ReassessQuadrant command) {
        return new QuadrantReassessed(command.occasion(), command.quadrant());
    }

    @Override
    public Event chooseFollowUp(ChooseFollowUp command) {
        return new FollowUpChosen(command.occasion(), command.followUp());
    }

    @Override
    public Event deliverResult(DeliverResult command) {
        return new ResultDelivered(command.occasion());
    }

    @Override
    public Event sendResultBack(SendResultBack command) {
        return new ResultSentBack(command.occasion(), command.whatIsMissing());
    }

    @Override
    public Event holdEvaluation(HoldEvaluation command) {
        return new EvaluationHeld(command.occasion(), command.evaluation());
    }

    @Override
    public Event close(Close command) {
        return new DelegationClosed(command.occasion());
    }

    @Override
    public Event recall(Recall command) {
        return new DelegationRecalled(command.occasion(), command.reason());
    }
}
