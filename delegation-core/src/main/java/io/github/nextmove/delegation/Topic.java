package io.github.nextmove.delegation;

/**
 * Something the delegation conversation was about, such as {@link #MOTIVATION}.
 *
 * <p>Source: F6-F13, A13, A34, A39.
 *
 * @since 0.1.0
 */
public enum Topic {
    /** The result to be reached. */
    RESULT,

    /** What must be done. */
    INSTRUCTION,

    /** When interim results are discussed. */
    CHECKPOINTS,

    /** When it must be done. */
    DEADLINE,

    /** What the delegatee may decide. */
    AUTHORITY,

    /** Why it matters. */
    WHY,

    /** Whether the delegatee wants to. */
    MOTIVATION,

    /** Whether the delegatee trusts themselves to. */
    CONFIDENCE
}
