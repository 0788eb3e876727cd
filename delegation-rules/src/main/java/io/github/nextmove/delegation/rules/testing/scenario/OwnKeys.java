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

/** The keys that each command has of its own, as a scenario writes them. */
record OwnKeys(Days days) implements Command.Cases<YamlLine> {

    private static final YamlLine NONE = YamlLine.empty();

    @Override
    public YamlLine rateReadiness(RateReadiness command) {
        return NONE.maybe("competence", command.rating().competence())
                .maybe("motivation", command.rating().motivation())
                .maybe("confidence", command.rating().confidence())
                .with("on", days.number(command.rating().on()));
    }

    @Override
    public YamlLine scheduleConversation(ScheduleConversation command) {
        return NONE;
    }

    @Override
    public YamlLine prepare(Prepare command) {
        return NONE.with("parts", command.parts().toVector());
    }

    @Override
    public YamlLine holdConversation(HoldConversation command) {
        return NONE.with("topics", command.topics().toVector()).with("acceptedByDelegatee", command.accepted());
    }

    @Override
    public YamlLine informColleagues(InformColleagues command) {
        return NONE.with("who", command.who().toVector())
                .with("content", command.content().toVector());
    }

    @Override
    public YamlLine startWork(StartWork command) {
        return NONE;
    }

    @Override
    public YamlLine holdCheckpoint(HoldCheckpoint command) {
        return NONE.with("order", command.checkpoint().items())
                .with("questions", command.checkpoint().questions())
                .with("answers", command.checkpoint().answers())
                .with("summaryConfirmed", command.checkpoint().summaryConfirmed());
    }

    @Override
    public YamlLine proposeAgreement(ProposeAgreement command) {
        return WrittenAgreement.change(command.change(), days);
    }

    @Override
    public YamlLine acceptAgreement(AcceptAgreement command) {
        return NONE;
    }

    @Override
    public YamlLine declineAgreement(DeclineAgreement command) {
        return NONE;
    }

    @Override
    public YamlLine handOn(HandOn command) {
        return NONE.with("to", WrittenTask.delegatee(command.to()))
                .with("task", WrittenTask.task(command.task()))
                .unlessEmpty("colleagues", command.colleagues());
    }

    @Override
    public YamlLine raiseProblem(RaiseProblem command) {
        return NONE.with("matter", command.matter());
    }

    @Override
    public YamlLine agreeNextMove(AgreeNextMove command) {
        return NONE.with("matter", command.matter())
                .with("owner", command.nextMove().owner())
                .maybe("due", command.nextMove().due().map(days::number))
                .maybe("reason", command.nextMove().reason());
    }

    @Override
    public YamlLine checkIn(CheckIn command) {
        return NONE;
    }

    @Override
    public YamlLine prescribeHow(PrescribeHow command) {
        return NONE;
    }

    @Override
    public YamlLine overrideDecision(OverrideDecision command) {
        return NONE.with("decision", command.decision());
    }

    @Override
    public YamlLine askDelegator(AskDelegator command) {
        return NONE.with("response", command.response());
    }

    @Override
    public YamlLine returnTask(ReturnTask command) {
        return NONE.with("reason", command.reason());
    }

    @Override
    public YamlLine acceptReturn(AcceptReturn command) {
        return NONE;
    }

    @Override
    public YamlLine contestReturn(ContestReturn command) {
        return NONE;
    }

    @Override
    public YamlLine reassessQuadrant(ReassessQuadrant command) {
        return NONE.with("quadrant", command.quadrant());
    }

    @Override
    public YamlLine chooseFollowUp(ChooseFollowUp command) {
        return NONE.with("action", command.followUp());
    }

    @Override
    public YamlLine deliverResult(DeliverResult command) {
        return NONE;
    }

    @Override
    public YamlLine sendResultBack(SendResultBack command) {
        return NONE.maybe("whatIsMissing", command.whatIsMissing());
    }

    @Override
    public YamlLine holdEvaluation(HoldEvaluation command) {
        return NONE.with("participants", command.evaluation().participants().toVector())
                .with("parts", command.evaluation().parts().toVector())
                .with("outcome", command.evaluation().outcome());
    }

    @Override
    public YamlLine close(Close command) {
        return NONE;
    }

    @Override
    public YamlLine recall(Recall command) {
        return NONE.with("reason", command.reason());
    }
}
