package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.event.CheckpointHeld;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The days on which interim results are discussed, and how many were, such as 16 and 30 March, of which the first
 * was held.
 *
 * <p>A version of the agreement that changes the days is a new plan, in which counting begins anew: checkpoints
 * held before it are the old plan's, and days that had passed when it was accepted are done with. A version that
 * leaves the days as they are keeps plan and count.
 *
 * @param days all days, in order: the k-th of them, from 1, is checkpoint k
 * @param pastAtStart how many of them, the first ones, had passed when the plan began; none of the first plan
 * @param held how many checkpoints were held since
 * @param byEvent the number of the event in which it was agreed
 * @since 0.1.0
 */
public record CheckpointPlan(Vector<LocalDate> days, int pastAtStart, int held, int byEvent) {

    public CheckpointPlan {
        days = Components.list(days, "days").sorted();
    }

    /** The plan that is in force; none before the task was handed over. */
    public static Option<CheckpointPlan> of(Delegation delegation) {
        Vector<AgreementVersion> versions = delegation.agreementVersions();
        return versions.lastOption().map(last -> {
            Vector<LocalDate> days = days(last);
            AgreementVersion began = versions.reverse()
                    .takeWhile(version -> days(version).equals(days))
                    .last();
            LocalDate start = delegation.dayOf(began.since());
            int past = began.number() == 1 ? 0 : days.count(day -> day.isBefore(start));
            CheckpointPlan plan = new CheckpointPlan(days, past, 0, began.byEvent());
            return plan.holding(
                    delegation.history().recorded(CheckpointHeld.class).count(plan::counts));
        });
    }

    /** Whether a checkpoint that was held is one of this plan. */
    public boolean counts(RecordedEvent<CheckpointHeld> checkpoint) {
        return checkpoint.number() > byEvent;
    }

    /** How many of the days are done with: those that had passed at the start, and one for each checkpoint held. */
    public int done() {
        return pastAtStart + held;
    }

    /** The days for which no checkpoint was held yet, each with its k; the first is the next one to hold. */
    public Vector<Tuple2<Integer, LocalDate>> toHold() {
        return days.zipWithIndex((day, index) -> Tuple.of(index + 1, day)).drop(done());
    }

    private CheckpointPlan holding(int checkpoints) {
        return new CheckpointPlan(days, pastAtStart, checkpoints, byEvent);
    }

    private static Vector<LocalDate> days(AgreementVersion version) {
        return version.agreement().checkpoints().sorted();
    }
}
