package io.github.nextmove.delegation.rules.given;

import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;

import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleBuilder;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Source;

/** Rules of a house of our own, for tests of what holds for any rule. */
public final class House {

    public static final String TEXTS = "house";
    public static final Source SOURCE = Source.houseRule("us", "What we like", 2026, "page 4");

    private House() {}

    /** A rule that is worth showing, and has yet to say what it looks at. */
    public static RuleBuilder begun(String id) {
        return Rule.builder(id, TEXTS, SOURCE).severity(Severity.INFO);
    }

    /** The rule, with a move of noor's and one of sam's. */
    public static Rule advising(RuleBuilder begun) {
        return begun.advise(Move.by(DELEGATOR, "tidy"), Move.by(DELEGATEE, "ask"));
    }

    /** A rule that always fires, at present and about nothing in particular. */
    public static Rule always(String id) {
        return advising(begun(id));
    }

    public static RuleSet set(Rule... rules) {
        return RuleSet.named("house", "1").with(rules);
    }

    public static RuleBook book(Rule... rules) {
        return RuleBook.of(set(rules));
    }
}
