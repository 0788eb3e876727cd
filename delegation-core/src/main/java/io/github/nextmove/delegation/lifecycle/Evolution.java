package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Readiness;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.TaskReturn;
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
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * How one event changes what is true; the phase comes from the table, the rest is here.
 *
 * <p>Total on events that were decided. An event that cannot follow is a mistake of the caller.
 */
final class Evolution implements Event.Cases<State> {

    private final State state;
    private final int number;

    private Evolution(State state, int number) {
        this.state = state;
        this.number = number;
    }

    /** The state after an event with a number. */
    static State next(State state, Event event, int number) {
        Phase to = LifecycleTable.standard().transition(event.type()).after(state.phase(), event);
        return event.match(new Evolution(state.withPhase(to), number));
    }

    @Override
    public State delegationDrafted(DelegationDrafted event) {
        throw new IllegalArgumentException("a delegation is drafted once");
    }

    @Override
    public State readinessRated(ReadinessRated event) {
        Readiness before = state.readiness();
        return state.withReadiness(
                event.by().equals(state.drafted().delegator())
                        ? new Readiness(before.taskType(), latest(before.byDelegator(), event.rating()), before.own())
                        : new Readiness(before.taskType(), before.byDelegator(), latest(before.own(), event.rating())));
    }

    /** The one of the later date; of one date, the one recorded last. */
    private static Option<ReadinessRating> latest(Option<ReadinessRating> before, ReadinessRating rating) {
        return before.filter(known -> known.on().isAfter(rating.on())).orElse(Option.some(rating));
    }

    @Override
    public State prepared(Prepared event) {
        Set<PreparationPart> before = state.preparation();
        return state.withPreparation(before.isEmpty() ? event.parts() : before.addAll(event.parts()));
    }

    @Override
    public State conversationHeld(ConversationHeld event) {
        return event.accepted()
                ? state.agreed(
                        new AgreementVersion(1, event.agreement().get(), event.at(), number),
                        state.matters().handedOver(event.at(), number))
                : state;
    }

    @Override
    public State agreementProposed(AgreementProposed event) {
        return state.withProposal(Option.some(new Proposal(number, event.by(), event.at(), event.change())));
    }

    @Override
    public State agreementAccepted(AgreementAccepted event) {
        AgreementChange change = state.proposal().get().change();
        return state.withVersions(
                        state.versions().append(state.versions().last().changedBy(change, event.at(), number)))
                .withProposal(Option.none());
    }

    @Override
    public State agreementDeclined(AgreementDeclined event) {
        return state.withProposal(Option.none());
    }

    @Override
    public State handedOn(HandedOn event) {
        return state;
    }

    @Override
    public State problemRaised(ProblemRaised event) {
        return state.withMatters(state.matters().raised(event.matter(), event.by(), event.at(), number));
    }

    @Override
    public State nextMoveAgreed(NextMoveAgreed event) {
        return state.withMatters(state.matters().moved(event.matter(), event.nextMove(), event.at(), number));
    }

    @Override
    public State taskReturned(TaskReturned event) {
        return takenBack(event).withTaskReturn(Option.some(TaskReturn.of(event.reason())));
    }

    @Override
    public State returnAccepted(ReturnAccepted event) {
        return afterReturn(before ->
                new TaskReturn(before.reason(), true, before.contested(), before.quadrant(), before.followUp()));
    }

    @Override
    public State returnContested(ReturnContested event) {
        return afterReturn(before ->
                new TaskReturn(before.reason(), before.accepted(), true, before.quadrant(), before.followUp()));
    }

    @Override
    public State quadrantReassessed(QuadrantReassessed event) {
        return afterReturn(before -> new TaskReturn(
                before.reason(),
                before.accepted(),
                before.contested(),
                Option.some(event.quadrant()),
                before.followUp()));
    }

    @Override
    public State followUpChosen(FollowUpChosen event) {
        return afterReturn(before -> new TaskReturn(
                before.reason(),
                before.accepted(),
                before.contested(),
                before.quadrant(),
                Option.some(event.followUp())));
    }

    @Override
    public State evaluationHeld(EvaluationHeld event) {
        Evaluation held = event.evaluation();
        return state.withEvaluation(Option.some(
                state.evaluation().map(first -> first.completedBy(held)).getOrElse(held)));
    }

    @Override
    public State delegationRecalled(DelegationRecalled event) {
        return takenBack(event);
    }

    @Override
    public State conversationScheduled(ConversationScheduled event) {
        return state;
    }

    @Override
    public State workStarted(WorkStarted event) {
        return state;
    }

    @Override
    public State checkpointHeld(CheckpointHeld event) {
        return state;
    }

    @Override
    public State colleaguesInformed(ColleaguesInformed event) {
        return state;
    }

    @Override
    public State checkedIn(CheckedIn event) {
        return state;
    }

    @Override
    public State howPrescribed(HowPrescribed event) {
        return state;
    }

    @Override
    public State decisionOverridden(DecisionOverridden event) {
        return state;
    }

    @Override
    public State delegatorAsked(DelegatorAsked event) {
        return state;
    }

    @Override
    public State resultDelivered(ResultDelivered event) {
        return lapsed();
    }

    @Override
    public State resultSentBack(ResultSentBack event) {
        return state;
    }

    @Override
    public State delegationClosed(DelegationClosed event) {
        return state;
    }

    /** Where nobody works on it, a proposal to work on it differently is past. */
    private State lapsed() {
        return state.withProposal(Option.none());
    }

    private State takenBack(Event event) {
        return lapsed().withMatters(state.matters().takenBack(event.at(), number));
    }

    private State afterReturn(UnaryOperator<TaskReturn> change) {
        return state.withTaskReturn(state.taskReturn().map(change));
    }
}
