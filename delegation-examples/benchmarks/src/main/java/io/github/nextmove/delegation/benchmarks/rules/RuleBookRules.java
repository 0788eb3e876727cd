package io.github.nextmove.delegation.benchmarks.rules;

import com.deliveredtechnologies.rulebook.Fact;
import com.deliveredtechnologies.rulebook.FactMap;
import com.deliveredtechnologies.rulebook.lang.RuleBuilder;
import com.deliveredtechnologies.rulebook.model.RuleBook;
import com.deliveredtechnologies.rulebook.model.rulechain.cor.CoRRuleBook;

/** RuleBook: a chain of ten rules, each of a condition and an action, both lambdas. */
final class RuleBookRules implements RulesContestant {

    private final RuleBook<Object> book = new CoRRuleBook<>();

    RuleBookRules() {
        for (Check check : Check.values()) {
            book.addRule(RuleBuilder.create()
                    .withFactType(Case.class)
                    .when(facts -> check.holds(facts.getOne()))
                    .then(facts -> facts.getOne().fire(check))
                    .build());
        }
    }

    @Override
    public void judge(Case one) {
        book.run(new FactMap<>(new Fact<>("case", one)));
    }
}
