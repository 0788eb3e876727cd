package io.github.nextmove.delegation;

import static io.github.nextmove.delegation.AutonomyLevel.L1;
import static io.github.nextmove.delegation.AutonomyLevel.L2;
import static io.github.nextmove.delegation.AutonomyLevel.L3;
import static io.github.nextmove.delegation.AutonomyLevel.L5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutonomyLevelTest {

    @Test
    void the_numbers_run_from_one_to_five() {
        assertThat(AutonomyLevel.values()).extracting(AutonomyLevel::number).containsExactly(1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @EnumSource
    void a_level_is_found_by_its_number(AutonomyLevel level) {
        assertThat(AutonomyLevel.of(level.number())).isSameAs(level);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void a_number_off_the_scale_is_refused_and_named(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AutonomyLevel.of(number))
                .withMessageEndingWith("was " + number);
    }

    @Test
    void steps_up_and_down_stop_at_the_ends_of_the_scale() {
        assertThat(L2.plus(1)).isEqualTo(L3);
        assertThat(L3.plus(-1)).isEqualTo(L2);
        assertThat(L3.plus(0)).isEqualTo(L3);
        assertThat(L1.plus(-1)).isEqualTo(L1);
        assertThat(L5.plus(1)).isEqualTo(L5);
        assertThat(L2.plus(Integer.MAX_VALUE)).isEqualTo(L5);
        assertThat(L2.plus(Integer.MIN_VALUE)).isEqualTo(L1);
    }

    @Test
    void steps_between_two_levels_are_counted_with_their_direction() {
        assertThat(L5.stepsAbove(L2)).isEqualTo(3);
        assertThat(L2.stepsAbove(L5)).isEqualTo(-3);
        assertThat(L3.stepsAbove(L3)).isZero();
    }

    @Test
    void a_level_is_at_least_itself_and_those_below() {
        assertThat(L3.isAtLeast(L2)).isTrue();
        assertThat(L3.isAtLeast(L3)).isTrue();
        assertThat(L2.isAtLeast(L3)).isFalse();
    }
}
