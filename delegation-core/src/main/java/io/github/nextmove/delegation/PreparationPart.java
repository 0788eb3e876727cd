package io.github.nextmove.delegation;

/**
 * A part of the preparation for the conversation, such as {@link #RESULT} (F10).
 *
 * @since 0.1.0
 */
public enum PreparationPart {
    /** The result to be reached. */
    RESULT,

    /** What must be done. */
    INSTRUCTION,

    /** The intermediate steps. */
    STEPS
}
