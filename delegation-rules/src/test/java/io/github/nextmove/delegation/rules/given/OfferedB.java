package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.RuleSetProvider;

/** A rule set as a jar on the class path offers it; named before the other one, by whoever lists them. */
public final class OfferedB implements RuleSetProvider {

    @Override
    public RuleSet ruleSet() {
        return RuleSet.named("offered by b", "1").with(House.always("OFFERED_B"));
    }
}
