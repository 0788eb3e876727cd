package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.event.CheckpointHeld;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The days on which interim results are discussed, and how many were, such as 16 and 30 March, of which the first
 * was held.
 *
 * <p>A version of the agreement that changes the days is a new plan. What is done with stays so: days that had
 * passed when it was accepted, and days of the old plan that were done by then. Counting begins anew for the
 * others. A version that leaves the days as they are keeps plan and count.
 *
 * @param days all days, in order: the k-th of them, from 1, is checkpoint k
 * @param doneAtStart how many of them, the first ones, were done with when the plan began; none of the first plan
 * @param held how many checkpoints were held since
 * @param byEvent the number of the event in which it was agreed
 * @since 0.1.0
 */
public record CheckpointPlan(Vector<LocalDate> days, int doneAtStart, int held, int byEvent) {

    /** A day of a plan, such as the second, 30 March. */
    public record Planned(int k, LocalDate day) {

        public Planned {
            Objects.requireNonNull(day, "day");
        }
    }

    public CheckpointPlan {
        days = Components.list(days, "days").sorted();
    }

    /** The plan that is in force; none before the task was handed over. */
    public static Option<CheckpointPlan> of(Delegation delegation) {
        Vector<AgreementVersion> versions = delegation.agreementVersions();
        Vector<RecordedEvent<CheckpointHeld>> held = delegation.history().recorded(CheckpointHeld.class);
        return versions.headOption()
                .map(CheckpointPlan::first)
                .map(first -> versions.tail()
                        .foldLeft(
                                first,
                                (plan, version) -> plan.changed(
                                        version,
                                        delegation.dayOf(version.since()),
                                        held.filter(checkpoint -> checkpoint.number() < version.byEvent()))))
                .map(plan -> plan.holding(held));
    }

    /** Whether a checkpoint that was held is one of this plan. */
    public boolean counts(RecordedEvent<CheckpointHeld> checkpoint) {
        return checkpoint.number() > byEvent;
    }

    /** How many of the days are done with: those at the start, and one for each checkpoint held since. */
    public int done() {
        return doneAtStart + held;
    }

    /** The days for which no checkpoint was held yet; the first is the next one to hold. */
    public Vector<Planned> toHold() {
        return days.zipWithIndex((day, index) -> new Planned(index + 1, day)).drop(done());
    }

    private static CheckpointPlan first(AgreementVersion version) {
        return new CheckpointPlan(version.agreement().checkpoints(), 0, 0, version.byEvent());
    }

    private CheckpointPlan changed(
            AgreementVersion version, LocalDate start, Vector<RecordedEvent<CheckpointHeld>> heldBefore) {
        Vector<LocalDate> others = version.agreement().checkpoints().sorted();
        if (others.equals(days)) {
            return this;
        }
        Vector<LocalDate> doneWith = days.take(holding(heldBefore).done());
        int atStart = others.count(day -> day.isBefore(start) || doneWith.contains(day));
        return new CheckpointPlan(others, atStart, 0, version.byEvent());
    }

    private CheckpointPlan holding(Vector<RecordedEvent<CheckpointHeld>> checkpoints) {
        return new CheckpointPlan(days, doneAtStart, checkpoints.count(this::counts), byEvent);
    }
}
