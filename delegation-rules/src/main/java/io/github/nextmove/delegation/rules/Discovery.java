package io.github.nextmove.delegation.rules;

import io.vavr.collection.Vector;
import java.util.ServiceLoader;

/** Finds the rule sets that jars on the class path offer. The one class here that looks anything up. */
final class Discovery {

    private Discovery() {}

    static Vector<RuleSet> ruleSets() {
        return Vector.ofAll(ServiceLoader.load(RuleSetProvider.class))
                .map(RuleSetProvider::ruleSet)
                .sortBy(RuleSet::name);
    }
}
