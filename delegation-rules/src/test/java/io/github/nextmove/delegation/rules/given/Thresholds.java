package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.rules.Parameters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Parameters: the defaults, small ones, and now and then a huge one. */
public final class Thresholds implements ArbitrarySupplier<Parameters> {

    @Override
    public Arbitrary<Parameters> get() {
        Arbitrary<Parameters> others = Combinators.combine(
                        count(), count(), count(), count(), Arbitraries.of(AutonomyLevel.class), count(), days())
                .as(Parameters::new);
        return Arbitraries.oneOf(Arbitraries.just(Parameters.defaults()), others);
    }

    private static Arbitrary<Integer> count() {
        return Arbitraries.of(1, 1, 2, 2, 3, 4, Integer.MAX_VALUE);
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.of(1, 30, 180, 365, Integer.MAX_VALUE);
    }
}
