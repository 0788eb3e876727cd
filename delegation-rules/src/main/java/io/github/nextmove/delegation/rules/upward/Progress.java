package io.github.nextmove.delegation.rules.upward;

/**
 * How far whoever has a matter got with it, such as accepted.
 *
 * <p>Why it matters: a matter that comes back unfinished after it was accepted came back; one that nobody accepted
 * went the wrong way or was refused; and one that comes back finished is a report. In order: what was reached stays.
 *
 * @since 0.1.0
 */
public enum Progress {
    /** Nothing tells. */
    UNKNOWN,
    /** Not accepted until now. */
    NOT_ACCEPTED,
    /** Accepted: somebody works, or worked, on it. */
    ACCEPTED,
    /** Done. */
    FINISHED
}
