package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.rules.autonomy.Thresholds;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Thresholds of autonomy advice: the defaults, small ones, and now and then a huge one. */
public final class SomeThresholds implements ArbitrarySupplier<Thresholds> {

    @Override
    public Arbitrary<Thresholds> get() {
        Arbitrary<Thresholds> others = Combinators.combine(count(), count(), count(), days(), count(), count())
                .as(Thresholds::new);
        return Arbitraries.oneOf(Arbitraries.just(Thresholds.defaults()), others);
    }

    private static Arbitrary<Integer> count() {
        return Arbitraries.of(1, 1, 2, 2, 3, 4, Integer.MAX_VALUE);
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.of(1, 30, 180, 365, Integer.MAX_VALUE);
    }
}
