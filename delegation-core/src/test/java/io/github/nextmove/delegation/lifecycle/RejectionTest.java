package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class RejectionTest {

    @Test
    void nobody_is_refused_without_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rejection(Vector.empty()));
    }
}
