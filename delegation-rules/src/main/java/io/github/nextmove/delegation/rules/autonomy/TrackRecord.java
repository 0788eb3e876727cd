package io.github.nextmove.delegation.rules.autonomy;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.lifecycle.AgreementVersion;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * What delegator and delegatee did before with this kind of task, such as twice as agreed, last at level 4.
 *
 * <p>It is about a pair and a task type, never about a person alone, and is no score: policies read it.
 * Source: F14, A5, A16.
 *
 * @param outcomes how earlier delegations ended, oldest first
 * @param lastLevel the level that was agreed last time, if any
 * @param atLastLevel those of the outcomes at the last level, since it was last agreed after another level,
 *     oldest first: who comes back to a level begins anew there
 * @since 0.1.0
 */
public record TrackRecord(
        Vector<PastOutcome> outcomes, Option<AutonomyLevel> lastLevel, Vector<PastOutcome> atLastLevel) {

    public TrackRecord {
        Objects.requireNonNull(outcomes, "outcomes");
        Objects.requireNonNull(lastLevel, "lastLevel");
        Objects.requireNonNull(atLastLevel, "atLastLevel");
        if (!atLastLevel.forAll(past -> isAt(lastLevel, past))) {
            throw new IllegalArgumentException(
                    "atLastLevel must be outcomes at the last level, " + lastLevel + ", was " + atLastLevel);
        }
    }

    /**
     * A track record of which the outcomes alone tell when the last level was agreed after another one.
     *
     * <p>Those at the last level are then the newest ones, up to one at another level. An outcome without a
     * level tells nothing of this.
     */
    public TrackRecord(Vector<PastOutcome> outcomes, Option<AutonomyLevel> lastLevel) {
        this(
                outcomes,
                lastLevel,
                outcomes.filter(past -> past.level().isDefined()).takeRightWhile(past -> isAt(lastLevel, past)));
    }

    private static final TrackRecord EMPTY = new TrackRecord(Vector.empty(), Option.none());

    /** Nothing done together yet. */
    public static TrackRecord empty() {
        return EMPTY;
    }

    /**
     * What earlier delegations tell: those between the same two, of the same task type.
     *
     * <p>The delegation that the record is for is not to be among them. An outcome counts from its evaluation
     * on, whether or not the delegation was closed, at the level that was in force then. The last level is the one
     * that was agreed last, in a conversation or by a change of the agreement.
     */
    public static TrackRecord from(
            Iterable<Delegation> earlier, PersonId delegator, PersonId delegatee, TaskType type) {
        Vector<Delegation> same = Vector.ofAll(earlier)
                .filter(d -> d.delegator().equals(delegator)
                        && d.delegatee().id().equals(delegatee)
                        && d.task().type().equals(type));
        Vector<Tuple3<Instant, AutonomyLevel, Delegation>> agreed =
                same.flatMap(TrackRecord::agreed).sortBy(Tuple3::_1);
        Option<AutonomyLevel> last = agreed.lastOption().map(Tuple3::_2);
        Vector<Delegation> atLast = agreed.takeRightWhile(handedOver -> last.contains(handedOver._2))
                .map(Tuple3::_3);
        return new TrackRecord(outcomesOf(same), last, outcomesOf(atLast).filter(past -> isAt(last, past)));
    }

    /**
     * The same track record with an outcome more, the newest.
     *
     * <p>It moves no level: an outcome at another level than the last is none at the last, and ends nothing.
     */
    public TrackRecord plus(PastOutcome outcome) {
        return new TrackRecord(
                outcomes.append(outcome),
                lastLevel,
                isAt(lastLevel, outcome) ? atLastLevel.append(outcome) : atLastLevel);
    }

    /** Whether the two never did this kind of task together. */
    public boolean isEmpty() {
        return outcomes.isEmpty() && lastLevel.isEmpty();
    }

    /** Whether there are that many outcomes and the last of them were all like this. */
    public boolean lastWere(int howMany, Outcome outcome) {
        return howMany > 0
                && outcomes.size() >= howMany
                && outcomes.takeRight(howMany).forAll(past -> past.outcome() == outcome);
    }

    /** The outcome of one delegation, once it was evaluated. */
    public static Option<PastOutcome> outcomeOf(Delegation delegation) {
        return evaluated(delegation).map(Tuple2::_2);
    }

    private static boolean isAt(Option<AutonomyLevel> level, PastOutcome past) {
        return level.isDefined() && past.level().equals(level);
    }

    private static Vector<PastOutcome> outcomesOf(Vector<Delegation> delegations) {
        return delegations.flatMap(TrackRecord::evaluated).sortBy(Tuple2::_1).map(Tuple2::_2);
    }

    /** At the level that was in force at the evaluation, whatever was agreed after that. */
    private static Option<Tuple2<Instant, PastOutcome>> evaluated(Delegation delegation) {
        return delegation.evaluation().map(evaluation -> {
            RecordedEvent<EvaluationHeld> held =
                    delegation.history().recorded(EvaluationHeld.class).last();
            Instant at = held.event().at();
            return Tuple.of(
                    at,
                    new PastOutcome(
                            evaluation.outcome(),
                            delegation.dayOf(at),
                            delegation
                                    .agreementVersions()
                                    .get(held.agreement() - 1)
                                    .agreement()
                                    .autonomy()));
        });
    }

    /** Each level when it was agreed: in the conversation, and where a change of the agreement changed it. */
    private static Vector<Tuple3<Instant, AutonomyLevel, Delegation>> agreed(Delegation delegation) {
        Vector<Tuple3<Instant, AutonomyLevel, Delegation>> levels = Vector.empty();
        Option<AutonomyLevel> before = Option.none();
        for (AgreementVersion version : delegation.agreementVersions()) {
            Option<AutonomyLevel> level = version.agreement().autonomy();
            if (level.isDefined() && !level.equals(before)) {
                levels = levels.append(Tuple.of(version.since(), level.get(), delegation));
            }
            before = level;
        }
        return levels;
    }
}
