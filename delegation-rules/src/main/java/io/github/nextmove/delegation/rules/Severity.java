package io.github.nextmove.delegation.rules;

/**
 * How much a finding matters, such as {@link #WARNING}.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** Something that must be, and can be checked, is not. */
    VIOLATION,

    /** Something that should be is not, or a judgement. */
    WARNING,

    /** Something from the literature, or that depends on what is wanted. */
    ADVICE,

    /** Something worth showing. */
    INFO
}
