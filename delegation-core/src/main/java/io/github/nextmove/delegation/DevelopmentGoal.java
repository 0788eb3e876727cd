package io.github.nextmove.delegation;

/**
 * What the delegatee may grow in by this delegation, such as {@link #SELF_DIRECTION} (F26).
 *
 * @since 0.1.0
 */
public enum DevelopmentGoal {
    /** To find solutions and answer for them oneself. */
    SELF_DIRECTION,

    /** Nothing was agreed. */
    NONE
}
