package io.github.nextmove.delegation.benchmarks.portfolio;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementBuilder;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.CheckpointItem;
import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.EvaluationPart;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
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

/** What happens in one generated delegation, a day and a bit after what was told last; every id is made anew. */
final class Told {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration BETWEEN = Duration.ofHours(26);

    private final int number;
    private int step;

    Told(int number) {
        this.number = number;
    }

    /** A text of its own, with the number of the delegation in it. */
    String text(String begins) {
        return begins + "-" + number;
    }

    PersonId noor() {
        return PersonId.of(text("noor"));
    }

    PersonId sam() {
        return PersonId.of(text("sam"));
    }

    DecisionId decision() {
        return DecisionId.of(text("choose-venue"));
    }

    Occasion draftedBy() {
        return Occasion.of(noor(), MONDAY.plusSeconds(number));
    }

    Command scheduled() {
        return new ScheduleConversation(next(noor()));
    }

    Command prepared(int parts) {
        return new Prepare(next(noor()), first(PreparationPart.values(), parts));
    }

    Command agreed(int level, int checkpoints) {
        AgreementBuilder agreement = Agreement.builder()
                .expectedResult(text("a meeting with all customers"))
                .autonomy(AutonomyLevel.of(level))
                .addAuthority(decision())
                .deadline(day(40));
        for (int i = 1; i <= checkpoints; i++) {
            agreement.addCheckpoints(day(10 * i));
        }
        return HoldConversation.accepted(next(noor()), agreement.build(), Topic.values());
    }

    Command started() {
        return new StartWork(next(sam()));
    }

    Command checkpoint(int questions, int answers) {
        Checkpoint checkpoint = Checkpoint.builder()
                .addItems(CheckpointItem.values())
                .questions(questions)
                .answers(answers)
                .summaryConfirmed(true)
                .build();
        return new HoldCheckpoint(talk(noor()), checkpoint);
    }

    Command raised() {
        return new RaiseProblem(talk(sam()), matter());
    }

    Command moved(boolean toDelegator) {
        return new AgreeNextMove(talk(noor()), matter(), NextMove.of(toDelegator ? noor() : sam(), day(step + 7)));
    }

    Command delivered() {
        return new DeliverResult(next(sam()));
    }

    Command evaluated(int parts) {
        Evaluation evaluation = Evaluation.builder()
                .addParticipants(noor(), sam())
                .parts(first(EvaluationPart.values(), parts))
                .outcome(Outcome.AS_AGREED)
                .wentWell(text("everybody came"))
                .build();
        return new HoldEvaluation(next(noor()), evaluation);
    }

    Command closed() {
        return new Close(next(noor()));
    }

    private MatterId matter() {
        return MatterId.of(text("caterer"));
    }

    private Occasion talk(PersonId person) {
        return next(person).in(ConversationId.of(text("c" + step)));
    }

    private Occasion next(PersonId person) {
        step++;
        return Occasion.of(person, MONDAY.plusSeconds(number).plus(BETWEEN.multipliedBy(step)));
    }

    private static LocalDate day(int day) {
        return LocalDate.ofInstant(MONDAY, ZoneOffset.UTC).plusDays(day);
    }

    private static <T extends Comparable<? super T>> TreeSet<T> first(T[] all, int many) {
        return TreeSet.ofAll(Vector.of(all).take(many));
    }
}
