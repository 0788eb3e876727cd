package io.github.nextmove.delegation.chain;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.lifecycle.Gate;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.github.nextmove.delegation.testing.ChainWalk;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Walks along chains, of up to 120 steps, half of them with a gate before CLOSE. */
final class ChainWalks implements ArbitrarySupplier<ChainWalk> {

    static final int TRIES = 250;

    private static final Gate EVALUATED =
            (delegation, close) -> delegation.evaluation().isDefined()
                    ? Vector.empty()
                    : Vector.of(new Objection(
                            "NOT_EVALUATED",
                            Vector.empty(),
                            Message.of("sample", "problem"),
                            Message.of("sample", "next-move"),
                            delegation.delegator()));

    static final Lifecycle GATED = Lifecycle.standard().withGate(EVALUATED);

    @Override
    public Arbitrary<ChainWalk> get() {
        return Combinators.combine(
                        Arbitraries.of(Lifecycle.standard(), GATED),
                        Arbitraries.integers()
                                .between(0, Integer.MAX_VALUE)
                                .withDistribution(RandomDistribution.uniform())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(120)
                                .withSizeDistribution(RandomDistribution.uniform()))
                .as(ChainWalk::of);
    }
}
