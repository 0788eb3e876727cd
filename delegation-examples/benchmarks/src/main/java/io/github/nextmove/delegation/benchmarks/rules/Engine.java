package io.github.nextmove.delegation.benchmarks.rules;

import java.util.function.Supplier;

/** Who takes part, by the name in the tables. */
public enum Engine {
    /** This library. */
    DELEGATION(() -> new OurRules(false)),
    /** This library, each rule asked why. */
    DELEGATION_EXPLAINED(() -> new OurRules(true)),
    /** The limit: ten conditions spelled out. */
    HAND_WRITTEN(HandWrittenLoop::new),
    /** The limit with an explanation. */
    HAND_WRITTEN_EXPLAINED(ExplainingLoop::new),
    /** Easy Rules 4.1.0. */
    EASY_RULES(EasyRules::new),
    /** RuleBook 0.12. */
    RULEBOOK(RuleBookRules::new),
    /** Evrete 4.0.3. */
    EVRETE(EvreteRules::new),
    /** Drools 10.2.0. */
    DROOLS(DroolsRules::new),
    /** CEL 0.14.0. */
    CEL(CelRules::new);

    private final Supplier<RulesContestant> ready;

    Engine(Supplier<RulesContestant> ready) {
        this.ready = ready;
    }

    /** Set up, with its rules compiled. */
    RulesContestant ready() {
        return ready.get();
    }
}
