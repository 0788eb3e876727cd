package io.github.nextmove.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What a parameter may be, by a number. */
class ParameterAnyTest {

    private static final Parameter<Integer> DAYS = Parameter.days("t", "days", 3, 2, 5);

    @Test
    void nought_is_the_default_and_the_others_count_up_from_the_least_and_begin_again() {
        assertThat(Vector.range(0, 6).map(DAYS::any)).containsExactly(3, 2, 3, 4, 5, 2);
        assertThat(DAYS.any(-1)).isEqualTo(4);
    }

    @Test
    void words_come_in_their_order() {
        Parameter<AutonomyLevel> level = Parameter.level("t", "level", AutonomyLevel.L3);
        assertThat(Vector.range(0, 7).map(n -> level.any(n).number())).containsExactly(3, 1, 2, 3, 4, 5, 1);
    }

    @Test
    void the_widest_range_and_the_largest_number_overflow_nothing() {
        Parameter<Integer> any = Parameter.count("t", "any", 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertThat(any.any(1)).isEqualTo(Integer.MIN_VALUE);
        assertThat(any.any(Integer.MIN_VALUE)).isBetween(Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertThat(any.any(Integer.MAX_VALUE)).isEqualTo(-2);
    }

    @Test
    void without_words_it_stays_what_it_is_by_default() {
        assertThat(Parameter.oneOf("t", "own", "x", LinkedHashMap.<String, String>empty())
                        .any(7))
                .isEqualTo("x");
    }
}
