package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.fixtures.Walk;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Walks of 9 to 59 steps through the life cycle, guarded by the gates of a rule set. */
public final class Walks implements ArbitrarySupplier<Walk> {

    /** By the gates of FORM, of ARTICLE, which has none, and of BOTH. */
    private static final Vector<Lifecycle> GUARDED = Vector.of(RuleSet.values()).map(Walks::guardedBy);

    public static Lifecycle guardedBy(RuleSet ruleSet) {
        return StandardRules.book().only(ruleSet).guard(Lifecycle.standard());
    }

    @Override
    public Arbitrary<Walk> get() {
        Arbitrary<List<Integer>> choices = Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMinSize(10)
                .ofMaxSize(60)
                .withSizeDistribution(RandomDistribution.uniform());
        return Combinators.combine(Arbitraries.of(GUARDED.toJavaList()), choices)
                .as(Walk::of);
    }
}
