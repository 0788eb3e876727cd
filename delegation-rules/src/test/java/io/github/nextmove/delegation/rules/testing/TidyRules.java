package io.github.nextmove.delegation.rules.testing;

import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleBuilder;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Source;

/** Rules to test the test kit with. */
final class TidyRules {

    static final String TEXTS = "io.github.nextmove.delegation.rules.testing.tidy";

    /** It has all its texts, one scope and one condition. */
    static final Rule TIDY = rule("TIDY", TEXTS)
            .onlyIf("employee", Facts.EMPLOYEE, employee -> employee)
            .when("free", Facts.AGREED_LEVEL, level -> level.isAtLeast(AutonomyLevel.L4))
            .advise(Move.by(DELEGATOR, "tidy"), Move.by(DELEGATEE, "ask"));

    private TidyRules() {}

    static RuleBuilder rule(String id, String texts) {
        return Rule.builder(id, texts, Source.houseRule("us", "What we like", 2026, "page 4"));
    }

    /** With two moves and no more texts. */
    static Rule done(RuleBuilder begun) {
        return begun.advise(Move.by(DELEGATOR, "tidy"), Move.by(DELEGATEE, "ask"));
    }

    /** Before the hand-over in words, and whenever work is going on. */
    static boolean isAtWork(Phase phase) {
        return phase == Phase.IN_PROGRESS;
    }

    static RuleBook book(Rule... rules) {
        return RuleBook.of(RuleSet.named("house", "1").with(rules));
    }
}
