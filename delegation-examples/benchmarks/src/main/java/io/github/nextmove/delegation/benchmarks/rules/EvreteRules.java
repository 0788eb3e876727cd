package io.github.nextmove.delegation.benchmarks.rules;

import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: ten rules with a condition in its language, which it compiles, and an action; one session, used again. */
final class EvreteRules implements RulesContestant {

    private final StatefulSession session;

    EvreteRules() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        for (Check check : Check.values()) {
            rules.newRule(check.name())
                    .forEach("$case", Case.class)
                    .where("$case." + check.expression())
                    .execute(context -> context.<Case>get("$case").fire(check));
        }
        session = rules.build().newStatefulSession();
    }

    @Override
    public void judge(Case one) {
        session.insertAndFire(one);
        session.clear();
    }

    @Override
    public void judgeAll(List<Case> many) {
        session.insertAndFire(many);
        session.clear();
    }
}
