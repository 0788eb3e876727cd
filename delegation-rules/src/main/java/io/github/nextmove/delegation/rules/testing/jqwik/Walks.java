package io.github.nextmove.delegation.rules.testing.jqwik;

import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Walks of up to 60 steps through a life cycle, such as {@code @ForAll(supplier = Walks.class) Walk walk}.
 *
 * <p>Shrinking leaves out commands. For a life cycle that is guarded, extend it: {@code class Guarded extends
 * Walks} with {@code super(book.guard(Lifecycle.standard()))}.
 *
 * @since 0.1.0
 */
public class Walks implements ArbitrarySupplier<Walk> {

    private final Vector<Lifecycle> lifecycles;

    /** Through the standard life cycle. */
    public Walks() {
        this(Lifecycle.standard());
    }

    /** Through one of these, each as often. */
    public Walks(Lifecycle... lifecycles) {
        this.lifecycles = Vector.of(lifecycles);
    }

    @Override
    public final Arbitrary<Walk> get() {
        Arbitrary<List<Integer>> choices = Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(60)
                .withSizeDistribution(RandomDistribution.uniform());
        return Combinators.combine(Arbitraries.of(lifecycles.toJavaList()), choices)
                .as(Walk::of)
                .withoutEdgeCases(); // there are more of them than tries, and a short walk is nothing special
    }
}
