package io.github.nextmove.delegation.rules.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.rules.Evidence;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Source;
import org.junit.jupiter.api.Test;

class LawsOfFailingRulesTest {

    @Test
    void a_rule_that_throws_is_told_by_its_id_and_story() {
        Fact<Boolean> failing = Fact.of("texts", "failing", situation -> {
            throw new IllegalStateException("as the test wants");
        });
        Rule rule = Rule.builder("FAILS", "texts", Source.of("a", "b", 2026, "c", Evidence.PRACTITIONER))
                .when("fails", failing, fails -> fails)
                .advise(Move.by(Facts.DELEGATOR, "one"), Move.by(Facts.DELEGATEE, "other"));
        assertThatThrownBy(() ->
                        Laws.check(RuleBook.of(RuleSet.named("failing", "0").with(rule)), 7, 1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("FAILS failed: java.lang.IllegalStateException: as the test wants (story 7)");
    }
}
