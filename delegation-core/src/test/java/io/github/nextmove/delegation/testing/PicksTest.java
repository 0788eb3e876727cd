package io.github.nextmove.delegation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PicksTest {

    @Test
    void picks_are_those_of_split_mix_64() {
        for (long number : new long[] {0, 1, 7, -1, Integer.MAX_VALUE}) {
            Picks picks = Picks.of(number);
            SplittableRandom jdk = new SplittableRandom(number * 0xD1342543DE82EF95L + 1);

            for (int bound : new int[] {1, 2, 100, 12, Integer.MAX_VALUE, 100}) {
                assertThat(picks.below(bound)).isEqualTo((int) Long.remainderUnsigned(jdk.nextLong(), bound));
            }
        }
    }

    @Test
    void a_chance_is_met_as_often_as_it_says_and_never_at_none() {
        for (int chance : new int[] {0, 1, 50, 99, 100}) {
            Picks same = Picks.of(3);
            Picks picks = Picks.of(3);
            for (int i = 0; i < 500; i++) {
                assertThat(picks.percent(chance)).isEqualTo(same.below(100) < chance);
            }
        }
        assertThat(Vector.fill(500, () -> 0).map(i -> Picks.of(i).percent(0))).containsOnly(false);
    }

    @Test
    void some_of_the_values_are_those_that_had_the_chance_in_their_order() {
        Vector<Integer> values = Vector.range(0, 20);

        assertThat(Picks.of(1).some(values, 0)).isEmpty();
        assertThat(Picks.of(1).some(values, 100)).containsExactlyElementsOf(values);
        assertThat(Picks.of(1).some(values, 50).toJavaList())
                .isSorted()
                .isSubsetOf(values)
                .hasSizeBetween(1, 19);
    }

    @Test
    void what_may_be_there_is_there_with_its_chance() {
        assertThat(Picks.of(1).maybe(100, () -> "here")).isEqualTo(Option.some("here"));
        assertThat(Picks.of(1).maybe(0, () -> "here")).isEqualTo(Option.none());
    }
}
