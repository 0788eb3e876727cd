package io.github.nextmove.delegation.rules.autonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** The thresholds of autonomy advice: what they are by default, and what they can be. */
class ThresholdsTest {

    private static final Map<String, IntFunction<ThresholdsBuilder>> COUNTS = LinkedHashMap.of(
            "provenAfter", count -> Thresholds.builder().provenAfter(count),
            "failuresForStepBack", count -> Thresholds.builder().failuresForStepBack(count),
            "maxStepUp", count -> Thresholds.builder().maxStepUp(count),
            "ratingStaleAfterDays", count -> Thresholds.builder().ratingStaleAfterDays(count),
            "upAfter", count -> Thresholds.builder().upAfter(count),
            "backAfter", count -> Thresholds.builder().backAfter(count));

    @Test
    void the_defaults_are_those_of_the_rules() {
        assertThat(Thresholds.defaults()).isEqualTo(new Thresholds(2, 3, 1, 180, 3, 2));
        assertThat(Thresholds.builder().build()).isEqualTo(Thresholds.defaults());
    }

    @Test
    void a_count_may_be_1_or_more() {
        COUNTS.values().forEach(set -> {
            assertThat(set.apply(1).build()).isNotNull();
            assertThat(set.apply(Integer.MAX_VALUE).build()).isNotEqualTo(Thresholds.defaults());
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
}
