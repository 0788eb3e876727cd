package io.github.nextmove.delegation.lifecycle;

/**
 * How far a delegation has come, such as {@link #IN_PROGRESS}.
 *
 * <p>Checkpoints are events inside IN_PROGRESS, not phases (F21).
 *
 * @since 0.1.0
 */
public enum Phase {
    /** Drawn up; nothing was discussed yet. */
    DRAFT,

    /** There is an appointment for the conversation. */
    SCHEDULED,

    /** The conversation is prepared, in part or whole. */
    PREPARED,

    /** The task is handed over. */
    AGREED,

    /** The delegatee is at work. */
    IN_PROGRESS,

    /** The end result is there. */
    RESULT_DELIVERED,

    /** A network member gave the task back. */
    RETURNED,

    /** Ended: the delegatee did not accept. */
    DECLINED,

    /** Ended: the end result was discussed. */
    EVALUATED,

    /** Ended: the task was given back. */
    CLOSED_RETURNED,

    /** Ended: the delegator took the task back. */
    RECALLED;

    /** Whether the delegation has ended: nothing is accepted any more. */
    public boolean isFinal() {
        return this == DECLINED || this == EVALUATED || this == CLOSED_RETURNED || this == RECALLED;
    }
}
