package io.github.nextmove.delegation.rules.testing.scenario;

/**
 * The rules for which the expectation of a scenario holds, by the document that they come from, such as {@link
 * #FORM}.
 *
 * <p>It is a word of the format, and selects nothing by itself: who plays the scenario chooses the rules.
 *
 * @since 0.1.0
 */
public enum RuleSelection {
    /** Those that serve a requirement of the form. */
    FORM,

    /** Those that serve a requirement of the article. */
    ARTICLE,

    /** All, those that rest on literature alone included. */
    BOTH
}
