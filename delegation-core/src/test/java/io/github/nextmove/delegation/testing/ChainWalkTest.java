package io.github.nextmove.delegation.testing;

import io.github.nextmove.delegation.fixtures.Golden;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** Walks through chains. */
class ChainWalkTest {

    @Test
    void numbers_that_somebody_wrote_down_still_give_the_walk_they_saw() {
        Golden.check(
                "chain-walks.golden",
                Vector.range(0, 100)
                        .map(seed -> ChainWalk.ofSeed(Lifecycle.standard(), seed, 60))
                        .map(walk -> Integer.toHexString(walk.toString().hashCode()))
                        .grouped(20)
                        .map(some -> some.mkString(" "))
                        .toVector());
    }
}
