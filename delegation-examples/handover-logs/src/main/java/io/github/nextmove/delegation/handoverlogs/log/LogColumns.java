package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * The columns of a CSV, or the keys of an XES, by what they tell, such as the case in {@code number} and the holder in
 * {@code assignment_group}; none for what is to be found out, or what there is none for.
 *
 * @param caseId which case a row is about; in an XES a key of the trace
 * @param time when
 * @param holder who has the case
 * @param status its status
 */
public record LogColumns(Option<String> caseId, Option<String> time, Option<String> holder, Option<String> status) {

    public LogColumns {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(status, "status");
    }
}
