package io.github.nextmove.delegation;

import static io.github.nextmove.delegation.Rating.HIGH;
import static io.github.nextmove.delegation.Rating.LOW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadinessLevelTest {

    @Test
    void competence_and_motivation_together_make_the_level() {
        assertThat(ReadinessLevel.of(LOW, LOW)).isEqualTo(ReadinessLevel.NOT_YET_COMPETENT_NOT_MOTIVATED);
        assertThat(ReadinessLevel.of(LOW, HIGH)).isEqualTo(ReadinessLevel.NOT_YET_COMPETENT_MOTIVATED);
        assertThat(ReadinessLevel.of(HIGH, LOW)).isEqualTo(ReadinessLevel.COMPETENT_NOT_MOTIVATED);
        assertThat(ReadinessLevel.of(HIGH, HIGH)).isEqualTo(ReadinessLevel.COMPETENT_AND_MOTIVATED);
    }
}
