package io.github.nextmove.delegation.rules.given;

import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementBuilder;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.CheckpointItem;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.EvaluationPart;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.rules.autonomy.PastOutcome;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What stories begin with and consist of, done so well that no rule has anything to say about it. */
public final class Usual {

    public static final DecisionId VENUE = DecisionId.of("choose-venue");
    public static final Checkpoint CHECKPOINT = Checkpoint.builder()
            .addItems(CheckpointItem.values())
            .questions(3)
            .answers(1)
            .summaryConfirmed(true)
            .build();

    private Usual() {}

    /** Nine o'clock UTC on a day, counted from that of the conversation. */
    public static Instant onDay(int day) {
        return MONDAY.plus(Duration.ofDays(day));
    }

    /** A day, counted from that of the conversation. */
    public static LocalDate day(int day) {
        return LocalDate.ofInstant(onDay(day), ZoneOffset.UTC);
    }

    public static DraftDelegation draft() {
        return draft(Task.of("customer-meeting"));
    }

    public static DraftDelegation draft(Task task) {
        return draft(task, Given.EMPLOYEE);
    }

    public static DraftDelegation draft(Task task, Delegatee delegatee) {
        return DraftDelegation.of(Occasion.of(NOOR, onDay(-7)), task, delegatee);
    }

    /** With a deadline on day 300, checkpoints on days 100 and 200, and at L3. */
    public static AgreementBuilder agreement() {
        return Agreement.builder()
                .deadline(day(300))
                .addCheckpoints(day(100), day(200))
                .addAuthority(VENUE)
                .autonomy(AutonomyLevel.L3);
    }

    /** These outcomes, oldest first, and no level. */
    public static TrackRecord past(Outcome... outcomes) {
        return new TrackRecord(
                Vector.of(outcomes).map(outcome -> new PastOutcome(outcome, day(-30), Option.none())), Option.none());
    }

    /** This level the last time, and these outcomes, oldest first. */
    public static TrackRecord past(AutonomyLevel last, Outcome... outcomes) {
        return new TrackRecord(past(outcomes).outcomes(), Option.some(last));
    }

    /** This level the last time, and these outcomes at that very level, oldest first. */
    public static TrackRecord pastAt(AutonomyLevel last, Outcome... outcomes) {
        return new TrackRecord(at(last, outcomes), Option.some(last));
    }

    /** These outcomes at a level, oldest first. */
    public static Vector<PastOutcome> at(AutonomyLevel level, Outcome... outcomes) {
        return Vector.of(outcomes).map(outcome -> new PastOutcome(outcome, day(-30), Option.some(level)));
    }

    /** By both of them, with these parts. */
    public static Evaluation evaluation(Outcome outcome, EvaluationPart... parts) {
        return Evaluation.builder()
                .addParticipants(NOOR, SAM)
                .addParts(parts)
                .outcome(outcome)
                .build();
    }
}
