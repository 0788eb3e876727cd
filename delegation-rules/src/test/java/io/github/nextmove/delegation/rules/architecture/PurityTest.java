package io.github.nextmove.delegation.rules.architecture;

import com.tngtech.archunit.lang.ArchRule;
import io.github.nextmove.delegation.fixtures.Purity;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules are pure: what comes out depends on what goes in, and on nothing else. The four packages that read files
 * are so in all else.
 */
class PurityTest {

    @ParameterizedTest
    @MethodSource
    void no_code_does_what_pure_code_does_not_do(ArchRule rule) {
        rule.check(RulesClasses.ALL);
    }

    static Stream<ArchRule> no_code_does_what_pure_code_does_not_do() {
        return Stream.of(
                Purity.NO_CLOCK,
                Purity.NO_RANDOMNESS,
                Purity.inputAndOutputOnlyIn(
                        RulesClasses.YAML, RulesClasses.SCENARIOS, RulesClasses.SETTINGS, RulesClasses.CATALOGUE),
                Purity.NO_SYSTEM,
                Purity.NO_LOGGING,
                Purity.NO_REFLECTION,
                Purity.NO_CHANGING_STATICS,
                Purity.lookUpsOnlyIn(RulesClasses.CATALOGUE, RulesClasses.DISCOVERY));
    }
}
