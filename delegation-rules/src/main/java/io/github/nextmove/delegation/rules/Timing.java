package io.github.nextmove.delegation.rules;

/**
 * What a rule judges and when, such as {@link #AT_CLOSE}.
 *
 * @since 0.1.0
 */
public enum Timing {
    /** What was recorded; its findings stay, and may be resolved. */
    ON_RECORD,

    /** How things stand at an instant; its findings go away by themselves. */
    AS_OF_NOW,

    /** Whether the delegation may be closed: a gate. Its findings belong to the refusal. */
    AT_CLOSE
}
