package io.github.nextmove.delegation.benchmarks.rules;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: ten rules of a condition and an action, both lambdas. */
final class EasyRules implements RulesContestant {

    private static final String CASE = "case";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRules() {
        for (Check check : Check.values()) {
            rules.register(new RuleBuilder()
                    .name(check.name())
                    .when(facts -> check.holds(one(facts)))
                    .then(facts -> one(facts).fire(check))
                    .build());
        }
    }

    private static Case one(Facts facts) {
        return facts.get(CASE);
    }

    @Override
    public void judge(Case one) {
        Facts facts = new Facts();
        facts.put(CASE, one);
        engine.fire(rules, facts);
    }
}
