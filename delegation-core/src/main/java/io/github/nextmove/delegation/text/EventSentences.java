package io.github.nextmove.delegation.text;

import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.NetworkMember;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.Task;
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
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** What happened, with all its data, as sentences that name the people. */
final class EventSentences implements Event.Cases<Vector<Message>> {

    static final String BUNDLE = "io.github.nextmove.delegation.text.events";

    private final Delegation delegation;

    private EventSentences(Delegation delegation) {
        this.delegation = delegation;
    }

    static Vector<Message> of(Event event, Delegation delegation) {
        return event.match(new EventSentences(delegation));
    }

    static Message say(String key) {
        return Message.of(BUNDLE, key);
    }

    @Override
    public Vector<Message> delegationDrafted(DelegationDrafted event) {
        Task task = event.task();
        Option<String> chosenFor =
                event.delegatee() instanceof NetworkMember member ? member.chosenFor() : Option.none();
        return Vector.of(by(event, event.delegatee().isEmployee() ? "drafted.employee" : "drafted.network")
                        .with("delegatee", event.delegatee().id())
                        .with("task", task.type())
                        .with("size", task.size()))
                .appendAll(chosenFor.map(text -> say("drafted.chosenFor").with("text", text)))
                .appendAll(task.quadrant().map(where -> say("drafted.quadrant").with("quadrant", where)))
                .appendAll(ifAny("drafted.decisions", "decisions", task.decisionsNeeded()))
                .appendAll(ifAny("drafted.colleagues", "colleagues", event.colleagues()));
    }

    @Override
    public Vector<Message> readinessRated(ReadinessRated event) {
        ReadinessRating rating = event.rating();
        Message sentence = event.by().equals(delegation.delegatee().id())
                ? by(event, "readinessRated.own")
                : both(event, "readinessRated.other");
        Vector<Message> ratings = Vector.<Message>empty()
                .appendAll(
                        rating.competence().map(is -> say("rating.competence").with("rating", is)))
                .appendAll(
                        rating.motivation().map(is -> say("rating.motivation").with("rating", is)))
                .appendAll(
                        rating.confidence().map(is -> say("rating.confidence").with("rating", is)));
        return Vector.of(sentence.with("task", delegation.task().type())
                .with("day", rating.on())
                .with("ratings", ratings));
    }

    @Override
    public Vector<Message> conversationScheduled(ConversationScheduled event) {
        return Vector.of(both(event, "conversationScheduled"));
    }

    @Override
    public Vector<Message> prepared(Prepared event) {
        return Vector.of(both(event, "prepared").with("parts", event.parts()));
    }

    @Override
    public Vector<Message> conversationHeld(ConversationHeld event) {
        String key = event.accepted() ? "conversationHeld.accepted" : "conversationHeld.declined";
        return Vector.of(both(event, key))
                .append(ifAny("topics", "topics", event.topics()).getOrElse(say("topics.none")))
                .appendAll(event.agreement()
                        .toVector()
                        .flatMap(agreement -> AgreementSentences.of(agreement, event.accepted(), other(event))));
    }

    @Override
    public Vector<Message> colleaguesInformed(ColleaguesInformed event) {
        return Vector.of(both(event, "colleaguesInformed")
                .with("who", event.who().isEmpty() ? say("nobody") : event.who())
                .with("content", event.content()));
    }

    @Override
    public Vector<Message> workStarted(WorkStarted event) {
        boolean own = event.by().equals(delegation.delegatee().id());
        return Vector.of(both(event, own ? "workStarted.own" : "workStarted.other"));
    }

    @Override
    public Vector<Message> checkpointHeld(CheckpointHeld event) {
        Checkpoint held = event.checkpoint();
        String summary = held.summaryConfirmed() ? "checkpointHeld.confirmed" : "checkpointHeld.unconfirmed";
        return Vector.of(
                both(event, "checkpointHeld"),
                ifAny("checkpointHeld.items", "items", held.items()).getOrElse(say("checkpointHeld.items.none")),
                say("checkpointHeld.counts").with("questions", held.questions()).with("answers", held.answers()),
                say(summary).with("other", other(event)));
    }

    @Override
    public Vector<Message> agreementProposed(AgreementProposed event) {
        return AgreementSentences.of(both(event, "agreementProposed"), event.change());
    }

    @Override
    public Vector<Message> agreementAccepted(AgreementAccepted event) {
        return Vector.of(both(event, "agreementAccepted"));
    }

    @Override
    public Vector<Message> agreementDeclined(AgreementDeclined event) {
        return Vector.of(both(event, "agreementDeclined"));
    }

    @Override
    public Vector<Message> handedOn(HandedOn event) {
        return Vector.of(by(event, "handedOn")
                        .with("to", event.to().id())
                        .with("task", event.task().type())
                        .with("size", event.task().size()))
                .appendAll(ifAny("drafted.decisions", "decisions", event.task().decisionsNeeded()))
                .appendAll(ifAny("drafted.colleagues", "colleagues", event.colleagues()));
    }

    @Override
    public Vector<Message> problemRaised(ProblemRaised event) {
        return Vector.of(by(event, "problemRaised").with("matter", event.matter()));
    }

    @Override
    public Vector<Message> nextMoveAgreed(NextMoveAgreed event) {
        NextMove move = event.nextMove();
        Message due = move.due()
                .map(day -> say("nextMoveAgreed.due").with("day", day))
                .getOrElse(say("nextMoveAgreed.due.none"));
        return Vector.of(both(event, "nextMoveAgreed")
                        .with("matter", event.matter())
                        .with("owner", move.owner())
                        .with("due", due))
                .appendAll(move.reason().map(EventSentences::reason));
    }

    @Override
    public Vector<Message> checkedIn(CheckedIn event) {
        return Vector.of(both(event, "checkedIn"));
    }

    @Override
    public Vector<Message> howPrescribed(HowPrescribed event) {
        return Vector.of(both(event, "howPrescribed"));
    }

    @Override
    public Vector<Message> decisionOverridden(DecisionOverridden event) {
        return Vector.of(both(event, "decisionOverridden").with("decision", event.decision()));
    }

    @Override
    public Vector<Message> delegatorAsked(DelegatorAsked event) {
        return Vector.of(by(event, "delegatorAsked." + event.response().name())
                .with("delegator", delegation.delegator())
                .with("delegatee", delegation.delegatee().id()));
    }

    @Override
    public Vector<Message> taskReturned(TaskReturned event) {
        return Vector.of(both(event, "taskReturned"), reason(event.reason()));
    }

    @Override
    public Vector<Message> returnAccepted(ReturnAccepted event) {
        return Vector.of(both(event, "returnAccepted"));
    }

    @Override
    public Vector<Message> returnContested(ReturnContested event) {
        return Vector.of(both(event, "returnContested"));
    }

    @Override
    public Vector<Message> quadrantReassessed(QuadrantReassessed event) {
        return Vector.of(both(event, "quadrantReassessed").with("quadrant", event.quadrant()));
    }

    @Override
    public Vector<Message> followUpChosen(FollowUpChosen event) {
        return Vector.of(both(event, "followUpChosen").with("followUp", event.followUp()));
    }

    @Override
    public Vector<Message> resultDelivered(ResultDelivered event) {
        return Vector.of(both(event, "resultDelivered"));
    }

    @Override
    public Vector<Message> resultSentBack(ResultSentBack event) {
        Message missing = event.whatIsMissing()
                .map(text -> say("resultSentBack.missing").with("text", text))
                .getOrElse(say("resultSentBack.missing.none"));
        return Vector.of(both(event, "resultSentBack"), missing);
    }

    @Override
    public Vector<Message> evaluationHeld(EvaluationHeld event) {
        Evaluation held = event.evaluation();
        Set<PersonId> others = held.participants().remove(event.by());
        Message sentence = others.isEmpty()
                ? by(event, "evaluationHeld.alone")
                : by(event, "evaluationHeld").with("participants", others);
        return Vector.of(
                        sentence,
                        say("evaluationHeld.parts").with("parts", held.parts()).with("outcome", held.outcome()))
                .appendAll(held.wentWell()
                        .map(text -> say("evaluationHeld.wentWell").with("text", text)))
                .appendAll(
                        held.lessons().map(text -> say("evaluationHeld.lessons").with("text", text)));
    }

    @Override
    public Vector<Message> delegationClosed(DelegationClosed event) {
        return Vector.of(both(event, "delegationClosed"));
    }

    @Override
    public Vector<Message> delegationRecalled(DelegationRecalled event) {
        return event.reason() == RecallReason.TASK_TAKEN_BACK
                ? Vector.of(both(event, "delegationRecalled.along"))
                : Vector.of(both(event, "delegationRecalled"), reason(event.reason()));
    }

    private static Message by(Event event, String key) {
        return say(key).with("by", event.by());
    }

    /** Who did it, and the other one of the two. */
    private Message both(Event event, String key) {
        return by(event, key).with("other", other(event));
    }

    private PersonId other(Event event) {
        PersonId delegatee = delegation.delegatee().id();
        return event.by().equals(delegatee) ? delegation.delegator() : delegatee;
    }

    private static Message reason(Enum<?> reason) {
        return say("reason").with("reason", reason);
    }

    private static Option<Message> ifAny(String key, String name, Traversable<?> values) {
        return values.isEmpty() ? Option.none() : Option.some(say(key).with(name, values));
    }
}
