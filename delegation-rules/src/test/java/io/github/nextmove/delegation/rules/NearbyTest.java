package io.github.nextmove.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which other values a what-if tries, and in which order. */
class NearbyTest {

    @Test
    void yes_becomes_no_and_a_word_the_words_beside_it_first() {
        assertThat(Nearby.values(true)).containsExactly(false);
        assertThat(Nearby.values(false)).containsExactly(true);
        assertThat(Nearby.values(AutonomyLevel.L4))
                .containsExactly(AutonomyLevel.L3, AutonomyLevel.L5, AutonomyLevel.L2, AutonomyLevel.L1);
    }

    @Test
    void a_number_goes_both_ways_down_to_zero_up_to_the_highest_and_four_hundred_far() {
        assertThat(Nearby.values(1).take(4)).containsExactly(0, 2, 3, 4);
        assertThat(Nearby.values(1)).hasSize(401).endsWith(401);
        assertThat(Nearby.values(400)).hasSize(800).contains(0, 800);
        assertThat(Nearby.values(Integer.MAX_VALUE)).hasSize(400).startsWith(Integer.MAX_VALUE - 1);
        assertThat(Nearby.values(Integer.MAX_VALUE - 1)).contains(Integer.MAX_VALUE);
    }

    @Test
    void a_day_goes_both_ways_as_far_as_there_are_days() {
        LocalDate monday = LocalDate.of(2026, 3, 2);

        assertThat(Nearby.values(monday).take(3))
                .containsExactly(monday.minusDays(1), monday.plusDays(1), monday.minusDays(2));
        assertThat(Nearby.values(monday)).hasSize(800);
        assertThat(Nearby.values(LocalDate.MIN)).hasSize(400).startsWith(LocalDate.MIN.plusDays(1));
        assertThat(Nearby.values(LocalDate.MIN.plusDays(1))).contains(LocalDate.MIN);
        assertThat(Nearby.values(LocalDate.MAX)).hasSize(400).startsWith(LocalDate.MAX.minusDays(1));
        assertThat(Nearby.values(LocalDate.MAX.minusDays(1))).contains(LocalDate.MAX);
    }

    @Test
    void what_is_there_may_be_missing_and_what_is_missing_is_not_invented() {
        assertThat(Nearby.values(Option.some("a"))).containsExactly(Option.none());
        assertThat(Nearby.values(Option.none())).isEmpty();
        assertThat(Nearby.values("a")).isEmpty();
    }

    @Test
    void of_some_one_is_left_out_then_two_and_so_on_to_none() {
        assertThat(Nearby.values(Vector.of("a", "b", "c")))
                .containsExactly(
                        Vector.of("a", "b"),
                        Vector.of("a", "c"),
                        Vector.of("b", "c"),
                        Vector.of("a"),
                        Vector.of("b"),
                        Vector.of("c"),
                        Vector.empty());
        assertThat(Nearby.values(TreeSet.of("a", "b")))
                .containsExactly(TreeSet.of("a"), TreeSet.of("b"), TreeSet.empty());
        assertThat(Nearby.values(Vector.empty())).isEmpty();
    }

    @Test
    void of_more_than_eight_only_none_is_tried() {
        assertThat(Nearby.values(Vector.range(0, 8))).hasSize(255);
        assertThat(Nearby.values(Vector.range(0, 9))).containsExactly(Vector.empty());
    }
}
