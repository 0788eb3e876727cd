package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import java.util.function.Predicate;

/** The rules that serve one of the two documents, or all of them. */
public enum Documents {
    FORM(StandardRules.FORM),
    ARTICLE(StandardRules.ARTICLE),
    BOTH(rule -> true);

    private final Predicate<Rule> serving;

    Documents(Predicate<Rule> serving) {
        this.serving = serving;
    }

    /** The same book with these rules alone. */
    public RuleBook of(RuleBook book) {
        return book.only(serving);
    }
}
