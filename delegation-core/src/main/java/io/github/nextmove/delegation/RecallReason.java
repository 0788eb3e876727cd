package io.github.nextmove.delegation;

/**
 * Why the delegator takes the whole task back, such as {@link #ABSENCE}.
 *
 * @since 0.1.0
 */
public enum RecallReason {
    /** Things changed. */
    CIRCUMSTANCES,

    /** The delegatee has too much to do. */
    OVERLOAD,

    /** The delegatee is away. */
    ABSENCE,

    /** The task fits somebody else better. */
    WRONG_PERSON,

    /** It is a part of a task that was taken back from who handed the part on. */
    TASK_TAKEN_BACK,

    /** Anything else. */
    OTHER
}
