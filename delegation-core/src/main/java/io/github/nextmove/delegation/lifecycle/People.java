package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Employee;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.NetworkMember;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
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
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * The one place that knows where people and free texts stand in events.
 *
 * <p>Renames the people in an event, and leaves its free texts out.
 */
final class People implements Event.Cases<Event> {

    private final UnaryOperator<PersonId> rename;

    private People(UnaryOperator<PersonId> rename) {
        this.rename = rename;
    }

    /** Everybody an event names, in the order of its components. */
    static Set<PersonId> named(Event event) {
        java.util.LinkedHashSet<PersonId> seen = new java.util.LinkedHashSet<>();
        event.match(new People(person -> {
            seen.add(person);
            return person;
        }));
        return LinkedHashSet.ofAll(seen);
    }

    /** The event with one person renamed, and without free texts, which may tell who it was. */
    static Event erased(Event event, PersonId person, PersonId pseudonym) {
        return event.match(new People(id -> id.equals(person) ? pseudonym : id));
    }

    /** The event without free texts, and with everybody in it. */
    static Event withoutTexts(Event event) {
        return event.match(new People(UnaryOperator.identity()));
    }

    @Override
    public Event delegationDrafted(DelegationDrafted event) {
        return new DelegationDrafted(
                who(event),
                event.task(),
                delegatee(event.delegatee()),
                event.colleagues().map(rename),
                event.zone());
    }

    @Override
    public Event readinessRated(ReadinessRated event) {
        return new ReadinessRated(who(event), event.rating());
    }

    @Override
    public Event conversationScheduled(ConversationScheduled event) {
        return new ConversationScheduled(who(event));
    }

    @Override
    public Event prepared(Prepared event) {
        return new Prepared(who(event), event.parts());
    }

    @Override
    public Event conversationHeld(ConversationHeld event) {
        return new ConversationHeld(
                who(event), event.topics(), event.accepted(), event.agreement().map(this::agreement));
    }

    @Override
    public Event colleaguesInformed(ColleaguesInformed event) {
        return new ColleaguesInformed(who(event), people(event.who()), event.content());
    }

    @Override
    public Event workStarted(WorkStarted event) {
        return new WorkStarted(who(event));
    }

    @Override
    public Event checkpointHeld(CheckpointHeld event) {
        return new CheckpointHeld(who(event), event.checkpoint());
    }

    @Override
    public Event agreementProposed(AgreementProposed event) {
        AgreementChange change = event.change();
        return new AgreementProposed(
                who(event),
                new AgreementChange(
                        change.deadline(),
                        change.checkpoints(),
                        change.authority(),
                        change.autonomy(),
                        reason(change.autonomyReason())));
    }

    @Override
    public Event agreementAccepted(AgreementAccepted event) {
        return new AgreementAccepted(who(event));
    }

    @Override
    public Event agreementDeclined(AgreementDeclined event) {
        return new AgreementDeclined(who(event));
    }

    @Override
    public Event handedOn(HandedOn event) {
        return new HandedOn(
                who(event),
                event.task(),
                delegatee(event.to()),
                event.colleagues().map(rename));
    }

    @Override
    public Event problemRaised(ProblemRaised event) {
        return new ProblemRaised(who(event), event.matter());
    }

    @Override
    public Event nextMoveAgreed(NextMoveAgreed event) {
        return new NextMoveAgreed(who(event), event.matter(), renamed(event.nextMove()));
    }

    @Override
    public Event checkedIn(CheckedIn event) {
        return new CheckedIn(who(event));
    }

    @Override
    public Event howPrescribed(HowPrescribed event) {
        return new HowPrescribed(who(event));
    }

    @Override
    public Event decisionOverridden(DecisionOverridden event) {
        return new DecisionOverridden(who(event), event.decision());
    }

    @Override
    public Event delegatorAsked(DelegatorAsked event) {
        return new DelegatorAsked(who(event), event.response());
    }

    @Override
    public Event taskReturned(TaskReturned event) {
        return new TaskReturned(who(event), event.reason());
    }

    @Override
    public Event returnAccepted(ReturnAccepted event) {
        return new ReturnAccepted(who(event));
    }

    @Override
    public Event returnContested(ReturnContested event) {
        return new ReturnContested(who(event));
    }

    @Override
    public Event quadrantReassessed(QuadrantReassessed event) {
        return new QuadrantReassessed(who(event), event.quadrant());
    }

    @Override
    public Event followUpChosen(FollowUpChosen event) {
        return new FollowUpChosen(who(event), event.followUp());
    }

    @Override
    public Event resultDelivered(ResultDelivered event) {
        return new ResultDelivered(who(event));
    }

    @Override
    public Event resultSentBack(ResultSentBack event) {
        return new ResultSentBack(who(event), text(event.whatIsMissing()));
    }

    @Override
    public Event evaluationHeld(EvaluationHeld event) {
        return new EvaluationHeld(who(event), renamed(event.evaluation()));
    }

    @Override
    public Event delegationClosed(DelegationClosed event) {
        return new DelegationClosed(who(event));
    }

    @Override
    public Event delegationRecalled(DelegationRecalled event) {
        return new DelegationRecalled(who(event), event.reason());
    }

    private Occasion who(Event event) {
        Occasion occasion = event.occasion();
        return new Occasion(rename.apply(occasion.by()), occasion.at(), occasion.conversation());
    }

    private Delegatee delegatee(Delegatee delegatee) {
        PersonId id = rename.apply(delegatee.id());
        return delegatee instanceof NetworkMember member
                ? new NetworkMember(id, text(member.chosenFor()))
                : new Employee(id);
    }

    /** Not in the order of a sorted set: people have none that would stand renaming. */
    private Set<PersonId> people(Set<PersonId> people) {
        return LinkedHashSet.ofAll(people).map(rename);
    }

    private NextMove renamed(NextMove move) {
        return new NextMove(rename.apply(move.owner()), move.due(), move.reason());
    }

    private Evaluation renamed(Evaluation evaluation) {
        return new Evaluation(
                people(evaluation.participants()),
                evaluation.parts(),
                evaluation.outcome(),
                text(evaluation.wentWell()),
                text(evaluation.lessons()));
    }

    private Agreement agreement(Agreement agreement) {
        return new Agreement(
                text(agreement.expectedResult()),
                text(agreement.instruction()),
                agreement.deadline(),
                agreement.authority(),
                agreement.checkpoints(),
                agreement.autonomy(),
                reason(agreement.autonomyReason()),
                agreement.developmentGoal());
    }

    /** Rules ask whether there was a reason, and show it: that it was said stays, its words go. */
    private static Option<String> reason(Option<String> reason) {
        return reason.map(words -> "…");
    }

    /** Whatever it said. */
    private static Option<String> text(Option<String> text) {
        return Option.none();
    }
}
