package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.standard.Sources.rule;

import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.EvaluationPart;
import io.github.nextmove.delegation.TaskReturn;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.ReturnContested;
import io.github.nextmove.delegation.event.TaskReturned;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Check;
import io.github.nextmove.delegation.rules.Observation;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.Timing;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Predicate;

/** How a delegation ends: with a complete evaluation, or with a return that is respected and looked at anew. */
final class ClosingRules {

    private ClosingRules() {}

    static Vector<Rule> rules() {
        return Vector.of(
                rule(
                                "EVALUATION_INCOMPLETE",
                                Severity.VIOLATION,
                                Sources.FORM,
                                "F48",
                                "F49",
                                "F50",
                                "F51",
                                "F52",
                                "F53")
                        .timing(Timing.AT_CLOSE)
                        .check(ClosingRules::evaluationIncomplete)
                        .build(),
                rule("EVALUATED_WITHOUT_DELEGATEE", Severity.VIOLATION, Sources.FORM, "F47")
                        .timing(Timing.AT_CLOSE)
                        .check(ClosingRules::evaluatedWithoutDelegatee)
                        .build(),
                rule("RETURN_NOT_RESPECTED", Severity.VIOLATION, Sources.FORM, "F39")
                        .check(situation -> situation
                                .history()
                                .recorded(ReturnContested.class)
                                .take(1)
                                .map(Observation::at))
                        .build(),
                rule("QUADRANT_NOT_REASSESSED", Severity.VIOLATION, Sources.FORM, "F40")
                        .timing(Timing.AT_CLOSE)
                        .check(returned(task -> task.quadrant().isEmpty()))
                        .build(),
                rule("FOLLOW_UP_MISSING", Severity.VIOLATION, Sources.FORM, "F41")
                        .timing(Timing.AT_CLOSE)
                        .check(returned(task -> task.followUp().isEmpty()))
                        .build());
    }

    private static Seq<Observation> evaluationIncomplete(Situation situation) {
        Vector<EvaluationPart> missing = situation
                .delegation()
                .evaluation()
                .map(Evaluation::missingParts)
                .getOrElse(Vector.of(EvaluationPart.values()));
        return missing.isEmpty()
                ? Vector.empty()
                : evaluating(situation)
                        .map(seen -> seen.on(missing.map(EvaluationPart::name)).with("missing", missing));
    }

    private static Seq<Observation> evaluatedWithoutDelegatee(Situation situation) {
        boolean tookPart = situation.delegation().evaluation().exists(evaluation -> evaluation
                .participants()
                .contains(situation.delegatee()));
        return tookPart ? Vector.empty() : evaluating(situation);
    }

    /** Closing after the result was delivered, resting on the evaluations so far. */
    private static Vector<Observation> evaluating(Situation situation) {
        return closingFrom(Phase.RESULT_DELIVERED, situation)
                .map(seen -> seen.restingOn(
                        situation.history().recorded(EvaluationHeld.class).map(RecordedEvent::number)));
    }

    /** Closing after the task was given back, resting on the return. */
    private static Check returned(Predicate<TaskReturn> lacks) {
        return situation -> situation.delegation().taskReturn().exists(lacks)
                ? closingFrom(Phase.RETURNED, situation)
                        .map(seen -> seen.restingOn(
                                situation.history().recorded(TaskReturned.class).map(RecordedEvent::number)))
                : Vector.empty();
    }

    private static Vector<Observation> closingFrom(Phase phase, Situation situation) {
        return situation.delegation().phase() == phase
                ? Vector.of(Observation.at(situation.present()))
                : Vector.empty();
    }
}
