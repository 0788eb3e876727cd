package io.github.nextmove.delegation;

/**
 * What the delegator does with a task that came back, such as {@link #PLAN} (F41).
 *
 * @since 0.1.0
 */
public enum FollowUp {
    /** Does it now. */
    DO_SELF_NOW,

    /** Plans it for later. */
    PLAN,

    /** Asks somebody else. */
    DELEGATE_TO_ANOTHER,

    /** Lets it go. */
    DROP
}
