package io.github.nextmove.delegation;

/**
 * Why the next move went to this owner, such as {@link #BEYOND_AUTHORITY}.
 *
 * <p>Source: Blanchard, Oncken and Burrows, 1989: some monkeys do belong to the manager.
 *
 * @since 0.1.0
 */
public enum NextMoveReason {
    /** It needs a decision that was not granted. */
    BEYOND_AUTHORITY,

    /** It is about the safety of people. */
    SAFETY,

    /** The law asks for it. */
    LEGAL,

    /** The delegatee has too much to do. */
    OVERLOAD,

    /** Anything else. */
    OTHER;

    /** Whether it makes the delegator the rightful owner: an escalation and no takeover. */
    public boolean isLegitimateEscalation() {
        return this == BEYOND_AUTHORITY || this == SAFETY || this == LEGAL;
    }
}
