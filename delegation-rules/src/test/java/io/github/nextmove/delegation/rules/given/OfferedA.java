package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.RuleSetProvider;

/** A rule set as a jar on the class path offers it. */
public final class OfferedA implements RuleSetProvider {

    @Override
    public RuleSet ruleSet() {
        return RuleSet.named("offered by a", "1").with(House.always("OFFERED_A"));
    }
}
