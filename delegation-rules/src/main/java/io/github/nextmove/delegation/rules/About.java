package io.github.nextmove.delegation.rules;

/**
 * Whose conduct a finding is about, such as the delegator's.
 *
 * <p>It is about what was done, never about what a person is worth. No finding is about the delegatee
 * alone.
 *
 * @since 0.1.0
 */
public enum About {
    /** What the delegator did or left. */
    DELEGATOR,

    /** What the two did or left together. */
    BOTH,

    /** Nothing to change: it is worth showing. */
    NOBODY
}
