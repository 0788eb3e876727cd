package io.github.nextmove.delegation.rules.given;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.CheckpointItem;
import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.DevelopmentGoal;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.QuestionResponse;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.TaskSize;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.AskDelegator;
import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.OverrideDecision;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;

/** Delegations made of values that nobody validated: blank ids, huge counts, the ends of time. */
public final class Extremes {

    private static final Vector<Instant> INSTANTS =
            Vector.of(Instant.MIN, Instant.EPOCH, Instant.parse("2026-03-29T00:59:59.999999999Z"), Instant.MAX);
    private static final Vector<LocalDate> DAYS = Vector.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX);
    private static final Vector<Integer> COUNTS = Vector.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE);
    private static final Vector<String> IDS = Vector.of("", " ", "{subject}", "a,b", "$1\\", "x".repeat(10_000));
    private static final Vector<ZoneId> ZONES = Vector.of(
                    "UTC", "Europe/Amsterdam", "Pacific/Kiritimati", "+18:00", "-18:00")
            .map(ZoneId::of);

    private final Random random;
    private Instant now;

    private Extremes(Random random) {
        this.random = random;
        this.now = one(INSTANTS.take(2));
    }

    /** The same seed, the same delegation. */
    public static Delegation ofSeed(long seed) {
        return new Extremes(new Random(seed)).delegation();
    }

    private Delegation delegation() {
        Delegation delegation = Lifecycle.standard().draft(draft()).get();
        Vector<Command> begin = Vector.of(
                new RateReadiness(by(NOOR), rating()),
                new RateReadiness(by(SAM), rating()),
                conversation(),
                new StartWork(by(SAM)));
        for (Command command : begin.appendAll(Vector.fill(random.nextInt(40), this::command))) {
            delegation = Lifecycle.standard()
                    .decide(delegation, command)
                    .map(Decision::delegation)
                    .getOrElse(delegation);
        }
        return delegation;
    }

    private DraftDelegation draft() {
        Task task = Task.builder()
                .type(TaskType.of("x"))
                .size(TaskSize.LARGE)
                .decisionsNeeded(HashSet.ofAll(IDS.map(DecisionId::of)))
                .build();
        return DraftDelegation.of(
                        Occasion.of(NOOR, now), task, random.nextBoolean() ? Given.EMPLOYEE : Given.NETWORK_MEMBER)
                .withColleagues(ANNA, PersonId.of("{owner}"))
                .inZone(one(ZONES));
    }

    private Command conversation() {
        Agreement agreement = new Agreement(
                Option.some(""),
                Option.none(),
                Option.some(one(DAYS)),
                HashSet.of(DecisionId.of(one(IDS))),
                Vector.fill(random.nextInt(4), () -> one(DAYS)),
                Option.some(one(Vector.of(AutonomyLevel.values()))),
                Option.some("{owner}"),
                DevelopmentGoal.SELF_DIRECTION);
        return HoldConversation.accepted(by(NOOR), agreement);
    }

    private Command command() {
        return switch (random.nextInt(9)) {
            case 0 -> new HoldCheckpoint(by(NOOR), checkpoint());
            case 1 -> new RaiseProblem(by(SAM), matter());
            case 2, 3 -> new AgreeNextMove(by(NOOR), matter(), new NextMove(NOOR, Option.of(one(DAYS)), Option.none()));
            case 4 -> new AgreeNextMove(by(SAM), matter(), NextMove.undated(SAM));
            case 5 -> new OverrideDecision(by(NOOR), DecisionId.of(one(IDS)));
            case 6 -> new AskDelegator(by(PersonId.of(one(IDS))), QuestionResponse.ANSWERED);
            case 7 -> new CheckIn(by(NOOR));
            default -> random.nextInt(5) == 0 ? new DeliverResult(by(SAM)) : new RateReadiness(by(SAM), rating());
        };
    }

    private MatterId matter() {
        return MatterId.of(one(IDS.slice(2, 4)));
    }

    private Checkpoint checkpoint() {
        return new Checkpoint(
                Vector.fill(random.nextInt(3), () -> CheckpointItem.QUESTIONS), one(COUNTS), one(COUNTS), false);
    }

    private ReadinessRating rating() {
        return ReadinessRating.of(one(Vector.of(Rating.values())), one(Vector.of(Rating.values())), one(DAYS));
    }

    /** Mostly in a conversation, now and then a jump in time. */
    private Occasion by(PersonId who) {
        Instant next = random.nextInt(8) == 0 ? one(INSTANTS) : now;
        now = next.isAfter(now) ? next : now;
        return new Occasion(who, now, Option.of(ConversationId.of(one(IDS.take(3)))));
    }

    private <T> T one(Vector<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
