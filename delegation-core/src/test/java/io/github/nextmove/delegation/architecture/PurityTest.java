package io.github.nextmove.delegation.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.nextmove.delegation.fixtures.Production;
import io.github.nextmove.delegation.fixtures.Purity;
import org.junit.jupiter.api.Test;

/** Core is pure: what comes out depends on what goes in, and on nothing else. */
class PurityTest {

    private static final JavaClasses CLASSES = Production.classes();

    @Test
    void no_code_reads_a_clock() {
        Purity.NO_CLOCK.check(CLASSES);
    }

    @Test
    void no_code_throws_dice() {
        Purity.NO_RANDOMNESS.check(CLASSES);
    }

    @Test
    void no_code_reads_or_writes_anything() {
        Purity.NO_INPUT_OR_OUTPUT.check(CLASSES);
    }

    @Test
    void no_code_asks_or_prints_to_the_system() {
        Purity.NO_SYSTEM.check(CLASSES);
    }

    @Test
    void no_code_logs() {
        Purity.NO_LOGGING.check(CLASSES);
    }

    @Test
    void no_code_uses_reflection() {
        Purity.NO_REFLECTION.check(CLASSES);
    }

    @Test
    void nothing_static_changes() {
        Purity.NO_CHANGING_STATICS.check(CLASSES);
    }

    @Test
    void only_the_texts_read_resource_bundles() {
        Purity.lookUpsOnlyIn(Production.BASE + ".text").check(CLASSES);
    }
}
