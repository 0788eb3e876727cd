package io.github.nextmove.delegation.rules.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.standard.Counters;
import io.vavr.collection.Vector;
import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;

class ExpectationFormTest {

    @Test
    void every_counter_can_be_expected_by_its_name() {
        assertThat(ExpectationForm.COUNTERS)
                .isEqualTo(Vector.of(Counters.class.getRecordComponents()).map(RecordComponent::getName));
    }
}
