package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.testing.Walk;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Walks of up to 80 steps, half of them with a gate before CLOSE. */
public final class Walks implements ArbitrarySupplier<Walk> {

    static final Lifecycle GATED = Lifecycle.standard().withGate(SampleGates.EVALUATION_COMPLETE);

    @Override
    public Arbitrary<Walk> get() {
        Arbitrary<Lifecycle> lifecycles = Arbitraries.of(Lifecycle.standard(), GATED);
        return Combinators.combine(
                        lifecycles,
                        Arbitraries.integers()
                                .between(0, Integer.MAX_VALUE)
                                .withDistribution(RandomDistribution.uniform())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(80)
                                .withSizeDistribution(RandomDistribution.uniform()))
                .as(Walk::of);
    }
}
