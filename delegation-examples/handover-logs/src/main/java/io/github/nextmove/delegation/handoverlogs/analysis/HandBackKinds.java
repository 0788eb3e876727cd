package io.github.nextmove.delegation.handoverlogs.analysis;

/**
 * Hand-backs by how far whoever handed back got with the case, such as 3 that were accepted and not finished; only the
 * first kind is the monkey that came back.
 *
 * @param acceptedNotFinished accepted, and returned unfinished
 * @param neverAccepted returned without having been accepted: it went the wrong way, or was refused
 * @param finished finished, and returned: a report
 */
public record HandBackKinds(long acceptedNotFinished, long neverAccepted, long finished) {
    /** Nothing was handed back. */
    public static final HandBackKinds NONE = new HandBackKinds(0, 0, 0);

    /** All of them. */
    public long all() {
        return acceptedNotFinished + neverAccepted + finished;
    }

    HandBackKinds plus(HandBackKinds other) {
        return new HandBackKinds(
                acceptedNotFinished + other.acceptedNotFinished,
                neverAccepted + other.neverAccepted,
                finished + other.finished);
    }
}
