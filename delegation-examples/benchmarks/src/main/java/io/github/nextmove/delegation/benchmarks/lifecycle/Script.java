package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AnnouncementPart;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.CheckpointItem;
import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.DevelopmentGoal;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.EvaluationPart;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Quadrant;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.InformColleagues;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.ScheduleConversation;
import io.github.nextmove.delegation.command.StartWork;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The story that is played: case W1, the customer meeting of noor and sam, with two commands that are refused. */
final class Script {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId NOOR = PersonId.of("noor");
    private static final PersonId SAM = PersonId.of("sam");
    private static final PersonId LIN = PersonId.of("lin");
    private static final PersonId OMAR = PersonId.of("omar");
    private static final MatterId CATERER = MatterId.of("caterer");

    private Script() {}

    static DraftDelegation draft() {
        Task task = Task.builder()
                .type(TaskType.of("customer-meeting"))
                .quadrant(Quadrant.IMPORTANT_NOT_URGENT)
                .addDecisionsNeeded(DecisionId.of("choose-venue"), DecisionId.of("spend-to-2500"))
                .build();
        return DraftDelegation.of(by(NOOR, -7), task, Delegatee.employee(SAM)).withColleagues(LIN, OMAR);
    }

    /** The seven that bring it to the first problem. */
    static Vector<Command> toTheProblem() {
        return Vector.of(
                new ScheduleConversation(by(NOOR, -5)),
                new Prepare(by(NOOR, -2), TreeSet.of(PreparationPart.values())),
                HoldConversation.accepted(by(NOOR, 0), agreement(), Topic.values()),
                new InformColleagues(by(NOOR, 1), TreeSet.of(LIN, OMAR), TreeSet.of(AnnouncementPart.values())),
                new StartWork(by(SAM, 1)),
                new HoldCheckpoint(by(NOOR, 10).in(ConversationId.of("c1")), checkpoint(3, 1)),
                new RaiseProblem(by(SAM, 10).in(ConversationId.of("c1")), CATERER));
    }

    /** Two that are refused then, each for two reasons: phase and person; matter and owner. */
    static Vector<Command> refused() {
        return Vector.of(
                new Close(by(SAM, 10)),
                new AgreeNextMove(by(NOOR, 10), MatterId.of("venue"), NextMove.undated(PersonId.of("nina"))));
    }

    /** The five that bring it to its end. */
    static Vector<Command> toTheEnd() {
        return Vector.of(
                new AgreeNextMove(by(NOOR, 10).in(ConversationId.of("c1")), CATERER, NextMove.of(SAM, day(14))),
                new HoldCheckpoint(by(NOOR, 25).in(ConversationId.of("c2")), checkpoint(2, 0)),
                new DeliverResult(by(SAM, 38)),
                new HoldEvaluation(by(NOOR, 40), evaluation()),
                new Close(by(NOOR, 40)));
    }

    /** The twelve that are legal. */
    static Vector<Command> legal() {
        return toTheProblem().appendAll(toTheEnd());
    }

    /** All fourteen. */
    static Vector<Command> whole() {
        return toTheProblem().appendAll(refused()).appendAll(toTheEnd());
    }

    private static Agreement agreement() {
        return Agreement.builder()
                .autonomy(AutonomyLevel.L5)
                .addAuthority(DecisionId.of("choose-venue"), DecisionId.of("spend-to-2500"))
                .deadline(day(40))
                .addCheckpoints(day(10), day(25))
                .developmentGoal(DevelopmentGoal.SELF_DIRECTION)
                .build();
    }

    private static Checkpoint checkpoint(int questions, int answers) {
        return Checkpoint.builder()
                .addItems(CheckpointItem.values())
                .questions(questions)
                .answers(answers)
                .summaryConfirmed(true)
                .build();
    }

    private static Evaluation evaluation() {
        return Evaluation.builder()
                .addParticipants(NOOR, SAM)
                .addParts(EvaluationPart.values())
                .outcome(Outcome.AS_AGREED)
                .build();
    }

    private static Occasion by(PersonId person, int day) {
        return Occasion.of(person, MONDAY.plus(Duration.ofDays(day)));
    }

    private static LocalDate day(int day) {
        return LocalDate.ofInstant(MONDAY, ZoneOffset.UTC).plusDays(day);
    }
}
