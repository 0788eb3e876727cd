package io.github.nextmove.delegation.handoverlogs.analysis;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * What happened in one case, such as incident 45: five events, two hand-offs, the second of them back.
 *
 * @param caseId its name in the log
 * @param events how many rows are about it
 * @param holders how many different ones had it
 * @param handOffs how often it changed hands
 * @param handBacks how often it went back to the very holder who gave it
 * @param circularReturns how often it went back to any earlier holder, hand-backs among them
 * @param kinds the hand-backs by kind; none where no status tells
 * @param first when its first event was; none where the log has no times, or the case no events
 * @param last when its last event was
 */
public record CaseFigures(
        String caseId,
        long events,
        int holders,
        int handOffs,
        int handBacks,
        int circularReturns,
        Option<HandBackKinds> kinds,
        Option<Instant> first,
        Option<Instant> last) {

    public CaseFigures {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(kinds, "kinds");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }

    /** Whether it was handed back more than once. */
    public boolean isPingPong() {
        return handBacks > 1;
    }
}
