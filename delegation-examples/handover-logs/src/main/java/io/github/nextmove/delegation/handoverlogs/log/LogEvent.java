package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * One row of a log about one case, such as: incident 45 is with the network team since Tuesday 9:00, status New.
 *
 * @param caseId the case it is about
 * @param at when; the epoch in a log that has no times, see {@link LogSummary#timed()}
 * @param holder who has the case from then on; none where the row does not tell
 * @param status the status from then on; none where the row does not tell
 */
public record LogEvent(String caseId, Instant at, Option<String> holder, Option<String> status) {

    public LogEvent {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(status, "status");
    }

    /** Whether the log has times at all: the epoch stands for none. */
    public boolean isTimed() {
        return !at.equals(Instant.EPOCH);
    }
}
