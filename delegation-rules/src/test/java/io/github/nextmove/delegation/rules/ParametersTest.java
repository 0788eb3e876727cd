package io.github.nextmove.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nextmove.delegation.AutonomyLevel;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** The thresholds: what they are by default, and what they can be. */
class ParametersTest {

    private static final Map<String, IntFunction<ParametersBuilder>> COUNTS = LinkedHashMap.of(
            "provenAfter", count -> Parameters.builder().provenAfter(count),
            "failuresForStepBack", count -> Parameters.builder().failuresForStepBack(count),
            "maxStepUp", count -> Parameters.builder().maxStepUp(count),
            "unscheduledCheckIns", count -> Parameters.builder().unscheduledCheckIns(count),
            "pingPongAt", count -> Parameters.builder().pingPongAt(count),
            "ratingStaleAfterDays", count -> Parameters.builder().ratingStaleAfterDays(count));

    @Test
    void the_defaults_are_those_of_the_rules() {
        assertThat(Parameters.defaults()).isEqualTo(new Parameters(2, 3, 1, 2, AutonomyLevel.L3, 2, 180));
        assertThat(Parameters.builder().build()).isEqualTo(Parameters.defaults());
    }

    @Test
    void a_count_may_be_1_or_more() {
        COUNTS.values().forEach(set -> {
            assertThat(set.apply(1).build()).isNotNull();
            assertThat(set.apply(Integer.MAX_VALUE).build()).isNotEqualTo(Parameters.defaults());
        });
    }

    @Test
    void a_count_below_1_is_refused_by_name_and_value() {
        COUNTS.forEach((name, set) -> {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> set.apply(0).build())
                    .withMessage(name + " must be 1 or more, was 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> set.apply(-5).build())
                    .withMessage(name + " must be 1 or more, was -5");
        });
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void a_level_is_needed() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new Parameters(1, 1, 1, 1, null, 1, 1))
                .withMessage("howIsMicroFrom");
    }
}
