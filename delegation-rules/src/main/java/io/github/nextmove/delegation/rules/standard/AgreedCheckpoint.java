package io.github.nextmove.delegation.rules.standard;

import io.github.nextmove.delegation.event.CheckpointHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.ResultSentBack;
import io.github.nextmove.delegation.event.WorkStarted;
import io.github.nextmove.delegation.lifecycle.CheckpointPlan;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A checkpoint of the plan that is in force.
 *
 * @param k the how-manieth, by day
 * @param day on which day
 * @param arose when it can have been missed: its day had passed, or work began or went on after that
 * @param restsOn the number of the event in which it was agreed
 */
record AgreedCheckpoint(int k, LocalDate day, Moment arose, Vector<Integer> restsOn) {

    static Vector<AgreedCheckpoint> of(Situation situation) {
        return CheckpointPlan.of(situation.delegation()).toVector().flatMap(plan -> days(situation, plan)
                .zipWithIndex((day, index) ->
                        new AgreedCheckpoint(index + 1, day, passed(situation, day), Vector.of(plan.byEvent()))));
    }

    /** How many are done with: those that were held, and those that were when the plan began. */
    static int done(Situation situation) {
        Vector<RecordedEvent<CheckpointHeld>> held =
                situation.know(Facts.CHECKPOINTS).get();
        return CheckpointPlan.of(situation.delegation())
                .map(plan -> plan.doneAtStart() + held.count(plan::counts))
                .getOrElse(held.size());
    }

    /** Those of the conversation as rules know them, so that one can ask what if they were others. */
    private static Vector<LocalDate> days(Situation situation, CheckpointPlan plan) {
        boolean first = situation.know(Facts.HANDOVER).get().exists(held -> held.number() == plan.byEvent());
        return first ? situation.know(Facts.CHECKPOINT_DAYS).getOrElse(Vector.empty()) : plan.days();
    }

    private static Moment passed(Situation situation, LocalDate day) {
        Instant passed = situation.delegation().endOf(day).getOrElse(Instant.MAX);
        Vector<RecordedEvent<Event>> recorded = situation.history().recorded();
        RecordedEvent<Event> atWork = recorded.filter(
                        event -> event.event() instanceof WorkStarted || event.event() instanceof ResultSentBack)
                .lastOption()
                .getOrElse(recorded.last());
        return recorded.reject(event -> event.event().at().isAfter(passed))
                .lastOption()
                .filter(before -> before.number() >= atWork.number())
                .map(before -> new Moment(passed, before.number()))
                .getOrElse(Moment.after(atWork));
    }
}
