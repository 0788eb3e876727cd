package io.github.nextmove.delegation.text;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.AnnouncementPart;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.CheckpointItem;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.DevelopmentGoal;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.EvaluationPart;
import io.github.nextmove.delegation.FollowUp;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.NetworkMember;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Quadrant;
import io.github.nextmove.delegation.QuestionResponse;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.ReturnReason;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.command.DraftDelegation;
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
import io.github.nextmove.delegation.lifecycle.Choice;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.testing.Cast;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.HashSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** One of each event and each reason, and where something is optional, one with and one without it. */
final class Samples {

    static final PersonId NOOR = PersonId.of("noor");
    static final PersonId SAM = PersonId.of("sam");
    static final PersonId KIM = PersonId.of("kim");
    static final PersonId LEE = PersonId.of("lee");
    static final MatterId CATERER = MatterId.of("late-caterer");
    static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    static final Task TASK = Task.builder()
            .type(TaskType.of("customer-meeting"))
            .quadrant(Quadrant.IMPORTANT_NOT_URGENT)
            .addDecisionsNeeded(DecisionId.of("choose-venue"))
            .build();

    static final Agreement FULL = Agreement.builder()
            .deadline(LocalDate.of(2026, 4, 10))
            .addCheckpoints(DAY, LocalDate.of(2026, 3, 30))
            .addAuthority(DecisionId.of("choose-venue"))
            .autonomy(AutonomyLevel.L3)
            .autonomyReason("sam asked for it")
            .developmentGoal(DevelopmentGoal.SELF_DIRECTION)
            .build();

    static final AgreementChange CHANGE = AgreementChange.builder()
            .deadline(LocalDate.of(2026, 4, 17))
            .checkpoints(Vector.of(DAY))
            .authority(HashSet.of(DecisionId.of("choose-venue")))
            .autonomy(AutonomyLevel.L4)
            .autonomyReason("sam showed it twice")
            .build();

    private Samples() {}

    static Delegation delegation() {
        Delegatee sam = Delegatee.employee(SAM);
        return Lifecycle.standard()
                .draft(new DraftDelegation(by(NOOR), TASK, sam, Vector.of(KIM, LEE), ZoneOffset.UTC))
                .get();
    }

    static Vector<Event> events() {
        return beginning().appendAll(conversation()).appendAll(work()).appendAll(end());
    }

    private static Vector<Event> beginning() {
        ReadinessRating rating = ReadinessRating.of(Rating.HIGH, Rating.LOW, DAY);
        ReadinessRating full =
                new ReadinessRating(rating.competence(), rating.motivation(), Option.some(Rating.LOW), DAY);
        ReadinessRating empty = new ReadinessRating(Option.none(), Option.none(), Option.none(), DAY);
        return Vector.of(
                new DelegationDrafted(by(NOOR), TASK, Delegatee.employee(SAM), Vector.of(KIM, LEE), ZoneOffset.UTC),
                new DelegationDrafted(
                        by(NOOR),
                        Task.of("audit"),
                        new NetworkMember(SAM, Option.some("experience with audits")),
                        Vector.empty(),
                        ZoneOffset.UTC),
                new DelegationDrafted(
                        by(NOOR), Task.of("audit"), Delegatee.networkMember(SAM), Vector.empty(), ZoneOffset.UTC),
                new ReadinessRated(by(NOOR), rating),
                new ReadinessRated(by(SAM), full),
                new ReadinessRated(by(SAM), empty),
                new ConversationScheduled(by(NOOR)),
                new Prepared(by(NOOR), TreeSet.of(PreparationPart.values())),
                new Prepared(by(NOOR), TreeSet.empty()));
    }

    private static Vector<Event> conversation() {
        return Vector.of(
                new ConversationHeld(
                        by(NOOR),
                        HashSet.of(Topic.CHECKPOINTS, Topic.INSTRUCTION, Topic.RESULT),
                        true,
                        Option.some(FULL)),
                new ConversationHeld(
                        by(NOOR),
                        HashSet.empty(),
                        true,
                        Option.some(Agreement.builder().build())),
                new ConversationHeld(by(NOOR), HashSet.of(Topic.WHY), false, Option.some(FULL)),
                new ConversationHeld(by(NOOR), HashSet.of(Topic.WHY), false, Option.none()),
                new ColleaguesInformed(by(NOOR), HashSet.of(KIM, LEE), HashSet.of(AnnouncementPart.values())),
                new ColleaguesInformed(by(NOOR), HashSet.empty(), HashSet.empty()));
    }

    private static Vector<Event> work() {
        return Vector.of(
                new WorkStarted(by(SAM)),
                new WorkStarted(by(NOOR)),
                new CheckpointHeld(
                        by(NOOR),
                        new Checkpoint(
                                Vector.of(CheckpointItem.SUMMARY, CheckpointItem.POSITIVE_FEEDBACK), 3, 1, true)),
                new CheckpointHeld(by(NOOR), Checkpoint.builder().build()),
                new AgreementProposed(by(SAM), CHANGE),
                new AgreementProposed(
                        by(NOOR),
                        AgreementChange.builder()
                                .checkpoints(Vector.empty())
                                .authority(HashSet.empty())
                                .build()),
                new AgreementProposed(
                        by(SAM),
                        AgreementChange.builder()
                                .autonomyReason("sam showed it twice")
                                .build()),
                new AgreementAccepted(by(NOOR)),
                new AgreementDeclined(by(SAM)),
                new HandedOn(by(SAM), TASK, Delegatee.employee(KIM), Vector.of(LEE)),
                new HandedOn(by(SAM), Task.of("catering"), Delegatee.networkMember(KIM), Vector.empty()),
                new ProblemRaised(by(KIM), CATERER),
                new ProblemRaised(by(SAM), MatterId.TASK),
                new NextMoveAgreed(by(NOOR), CATERER, NextMove.of(NOOR, DAY).because(NextMoveReason.BEYOND_AUTHORITY)),
                new NextMoveAgreed(by(SAM), MatterId.TASK, NextMove.undated(SAM)),
                new CheckedIn(by(NOOR)),
                new CheckedIn(by(SAM)),
                new HowPrescribed(by(NOOR)),
                new DecisionOverridden(by(NOOR), DecisionId.of("choose-venue")),
                new DelegatorAsked(by(KIM), QuestionResponse.ANSWERED),
                new DelegatorAsked(by(KIM), QuestionResponse.REDIRECTED));
    }

    private static Vector<Event> end() {
        Evaluation evaluation = Evaluation.builder()
                .addParticipants(NOOR, SAM)
                .addParts(EvaluationPart.values())
                .outcome(Outcome.AS_AGREED)
                .wentWell("the programme")
                .lessons("book earlier")
                .build();
        return Vector.of(
                new TaskReturned(by(SAM), ReturnReason.OTHER_PRIORITIES),
                new ReturnAccepted(by(NOOR)),
                new ReturnContested(by(NOOR)),
                new QuadrantReassessed(by(NOOR), Quadrant.NEITHER),
                new FollowUpChosen(by(NOOR), FollowUp.PLAN),
                new ResultDelivered(by(SAM)),
                new ResultSentBack(by(NOOR), Option.some("the list of guests")),
                new ResultSentBack(by(NOOR), Option.none()),
                new EvaluationHeld(by(NOOR), evaluation),
                new EvaluationHeld(
                        by(NOOR),
                        Evaluation.builder().outcome(Outcome.NOT_AS_AGREED).build()),
                new DelegationClosed(by(NOOR)),
                new DelegationRecalled(by(NOOR), RecallReason.ABSENCE),
                new DelegationRecalled(by(SAM), RecallReason.TASK_TAKEN_BACK));
    }

    static Vector<Reason> reasons() {
        Objection objection = new Objection(
                "RESULT_LATE",
                Vector.empty(),
                Message.of(ReasonSentences.BUNDLE, "unknownPerson").with("person", KIM),
                Message.of(ReasonSentences.BUNDLE, "missing").with("what", Reason.Required.MATTER),
                SAM);
        return Vector.of(
                new Reason.WrongPhase(Phase.DRAFT, HashSet.of(Phase.RESULT_DELIVERED, Phase.IN_PROGRESS)),
                new Reason.WrongPhase(Phase.DECLINED, HashSet.of(Phase.IN_PROGRESS)),
                new Reason.WrongPerson(SAM, Party.DELEGATEE, HashSet.of(Party.DELEGATOR)),
                new Reason.WrongOwner(KIM, HashSet.of(Party.DELEGATEE, Party.DELEGATOR)),
                new Reason.UnknownPerson(KIM),
                new Reason.UnknownMatter(CATERER),
                new Reason.NoProposal(),
                new Reason.AlreadyInChain(NOOR),
                new Reason.StillHandedOn(Vector.of(KIM, LEE)),
                new Reason.NotAtWorkAbove(SAM, Phase.RESULT_DELIVERED),
                new Reason.UnknownLink(4, 3),
                new Reason.UnknownLink(2, 3),
                new Reason.SamePersonTwice(SAM),
                new Reason.Missing(Reason.Required.AGREEMENT),
                new Reason.NotForEmployees(SAM),
                new Reason.TimeRunsBackwards(AT, AT.minusMillis(1)),
                new Reason.HistoryMovedOn(4, 6),
                new Reason.NotDraftedFirst(),
                new Reason.DraftedAgain(),
                new Reason.GateClosed(Vector.of(objection, objection)));
    }

    /** What everybody could do in a phase, at a moment that fits and at one that does not, with a gate closed. */
    static Vector<Choice> choices(Phase phase) {
        Reason closed = reasons().last();
        Lifecycle lifecycle =
                Lifecycle.standard().withGate((delegation, close) -> new Rejection(Vector.of(closed)).objections());
        Delegation delegation = Given.in(phase, Given.NETWORK_MEMBER);
        Vector<Delegation> both = phase == Phase.RETURNED || phase == Phase.CLOSED_RETURNED
                ? Vector.of(delegation)
                : Vector.of(delegation, Given.in(phase));
        return both.flatMap(d -> Cast.ALL.append(PersonId.of(" ")).flatMap(person -> Vector.of(
                        Cast.MONDAY, Cast.MONDAY.minusSeconds(1))
                .flatMap(at -> lifecycle.options(d, person, at).choices())));
    }

    private static Occasion by(PersonId person) {
        return Occasion.of(person, AT);
    }
}
