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
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What happens in one generated delegation, a day and a bit after what was told last. */
final class Told {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration BETWEEN = Duration.ofHours(26);

    private final int number;
    private final boolean sharing;
    private final Map<String, Object> shared = new HashMap<>();
    private int step;

    /** A story by a number; when sharing, all its events mean the same objects by one id. */
    Told(int number, boolean sharing) {
        this.number = number;
        this.sharing = sharing;
    }

    /** A text of its own, with the number of the delegation in it. */
    String text(String begins) {
        return begins + "-" + number;
    }

    @SuppressWarnings("unchecked") // a name is always one kind of id
    private <T> T id(String name, Function<String, T> of) {
        return sharing ? (T) shared.computeIfAbsent(name, known -> of.apply(text(name))) : of.apply(text(name));
    }

    PersonId noor() {
        return id("noor", PersonId::of);
    }

    PersonId sam() {
        return id("sam", PersonId::of);
    }

    DecisionId decision() {
        return id("choose-venue", DecisionId::of);
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
        return id("caterer", MatterId::of);
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
