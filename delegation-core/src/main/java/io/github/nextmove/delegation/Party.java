package io.github.nextmove.delegation;

/**
 * What a person is to one delegation, such as its delegator.
 *
 * @since 0.1.0
 */
public enum Party {
    /** Hands the task over, and stays accountable for it. */
    DELEGATOR,

    /** Carries out the task: an employee or a member of the network (F4). */
    DELEGATEE,

    /** Is affected by the task and must know who has it (A35). */
    LISTED_COLLEAGUE,

    /** Anybody else; not a person of the delegation. */
    OUTSIDER
}
