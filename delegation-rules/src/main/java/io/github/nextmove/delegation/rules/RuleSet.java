package io.github.nextmove.delegation.rules;

/**
 * Which rules are wanted, by the document they come from, such as {@link #FORM}.
 *
 * <p>The life cycle is the same under each, and a rule that is left out takes nothing back.
 *
 * @since 0.1.0
 */
public enum RuleSet {
    /** Every rule that serves a requirement of the form. */
    FORM,

    /** Every rule that serves a requirement of the article. */
    ARTICLE,

    /** Every rule, those that rest on literature alone included. */
    BOTH;

    /** Whether a rule belongs to it. */
    public boolean includes(Rule rule) {
        return this == BOTH || rule.requirements().exists(requirement -> requirement.document() == this);
    }
}
