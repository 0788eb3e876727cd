package io.github.nextmove.delegation.workshop.play;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.RuleFailure;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.autonomy.Advice;
import io.github.nextmove.delegation.rules.standard.Counters;
import io.github.nextmove.delegation.workshop.scenario.Scenario;
import io.vavr.collection.Vector;

/**
 * A scenario that was played, under a rule set.
 *
 * @param scenario what was played
 * @param ruleSet under which rules
 * @param begin the delegation when it was drafted and rated
 * @param scenes what each step led to, in order
 * @param end the delegation at the end
 * @param findings what the rules say at the end of what was recorded
 * @param atClose what the gates said of each refused CLOSE, each code and subject once
 * @param advice how freely to let the delegatee act, as of the end
 * @param counters the sums over the history
 * @param failures the rules that could not answer
 */
public record Performance(
        Scenario scenario,
        RuleSet ruleSet,
        Delegation begin,
        Vector<Scene> scenes,
        Delegation end,
        Vector<Finding> findings,
        Vector<Finding> atClose,
        Advice advice,
        Counters counters,
        Vector<RuleFailure> failures) {

    /** All findings, those of the gates last. */
    public Vector<Finding> allFindings() {
        return findings.appendAll(atClose);
    }

    /** The steps that were refused. */
    public Vector<Scene> refused() {
        return scenes.filter(scene -> scene.refusal().isDefined());
    }
}
