package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;
import static io.github.nextmove.delegation.rules.Facts.PHASE;
import static io.github.nextmove.delegation.rules.standard.Sources.TEXTS;

import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.EvaluationPart;
import io.github.nextmove.delegation.TaskReturn;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.ReturnContested;
import io.github.nextmove.delegation.event.TaskReturned;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Each;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBuilder;
import io.github.nextmove.delegation.rules.Severity;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** How a delegation ends: with a complete evaluation, or with a return that is respected and looked at anew. */
final class ClosingRules {

    private static final Fact<Vector<EvaluationPart>> STILL_TO_COME =
            Fact.of(TEXTS, "stillToCome", situation -> situation
                    .delegation()
                    .evaluation()
                    .map(Evaluation::missingParts)
                    .getOrElse(Vector.of(EvaluationPart.values())));

    private static final Fact<Boolean> TOOK_PART = Fact.of(
            TEXTS, "tookPart", situation -> situation.delegation().evaluation().exists(evaluation -> evaluation
                    .participants()
                    .contains(situation.delegatee())));

    private static final Each<RecordedEvent<ReturnContested>> CONTESTED = Each.events(
            TEXTS,
            "contested",
            situation -> situation.history().recorded(ReturnContested.class).take(1));

    private static final Fact<Boolean> REASSESSED =
            returned("reassessed", task -> task.quadrant().isDefined());
    private static final Fact<Boolean> FOLLOWED_UP =
            returned("followedUp", task -> task.followUp().isDefined());

    private static final Fact<Vector<Integer>> EVALUATIONS = numbers("evaluations", EvaluationHeld.class);
    private static final Fact<Vector<Integer>> RETURNS = numbers("returns", TaskReturned.class);

    static final Vector<Rule> ALL = Vector.of(
            atClose("EVALUATION_INCOMPLETE", Phase.RESULT_DELIVERED)
                    .serves("F48", "F49", "F50", "F51", "F52", "F53")
                    .when("incomplete", STILL_TO_COME, parts -> !parts.isEmpty())
                    .on(STILL_TO_COME)
                    .advise(Move.by(DELEGATOR, "discuss"), Move.by(DELEGATEE, "askForIt")),
            atClose("EVALUATED_WITHOUT_DELEGATEE", Phase.RESULT_DELIVERED)
                    .serves("F47")
                    .when("without", TOOK_PART, tookPart -> !tookPart)
                    .advise(Move.by(DELEGATOR, "discuss"), Move.by(DELEGATEE, "askForIt")),
            Rule.builder("RETURN_NOT_RESPECTED", TEXTS, Sources.FORM_NETWORK)
                    .severity(Severity.VIOLATION)
                    .serves("F39")
                    .judges(CONTESTED)
                    .advise(Move.by(DELEGATOR, "accept"), Move.by(DELEGATEE, "suggestSomebody")),
            atClose("QUADRANT_NOT_REASSESSED", Phase.RETURNED)
                    .serves("F40")
                    .when("notReassessed", REASSESSED, reassessed -> !reassessed)
                    .advise(Move.by(DELEGATOR, "decide"), Move.by(DELEGATOR, "askWhoNeedsIt")),
            atClose("FOLLOW_UP_MISSING", Phase.RETURNED)
                    .serves("F41")
                    .when("noFollowUp", FOLLOWED_UP, followedUp -> !followedUp)
                    .advise(Move.by(DELEGATOR, "choose"), Move.by(DELEGATOR, "drop")));

    private ClosingRules() {}

    private static RuleBuilder atClose(String id, Phase from) {
        boolean returned = from == Phase.RETURNED;
        return Rule.builder(id, TEXTS, returned ? Sources.FORM_NETWORK : Sources.FORM_END)
                .severity(Severity.VIOLATION)
                .gate()
                .onlyIf(returned ? "returned" : "delivered", PHASE, phase -> phase == from)
                .restingOn(returned ? RETURNS : EVALUATIONS);
    }

    private static Fact<Boolean> returned(String id, Function<TaskReturn, Boolean> done) {
        return Fact.of(
                TEXTS,
                id,
                situation -> situation.delegation().taskReturn().map(done).getOrElse(false));
    }

    private static Fact<Vector<Integer>> numbers(String id, Class<? extends Event> kind) {
        return Fact.of(
                TEXTS, id, situation -> situation.history().recorded(kind).map(RecordedEvent::number));
    }
}
