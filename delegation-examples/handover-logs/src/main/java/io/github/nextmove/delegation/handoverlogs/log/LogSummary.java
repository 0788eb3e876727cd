package io.github.nextmove.delegation.handoverlogs.log;

import java.util.Objects;

/**
 * What is known of a log once it is read, such as that 3 of its rows were left out.
 *
 * @param columns the columns or keys that were read
 * @param timed whether it tells times at all
 * @param skipped how many rows or events were left out, as they could not be used
 */
public record LogSummary(LogColumns columns, boolean timed, long skipped) {

    public LogSummary {
        Objects.requireNonNull(columns, "columns");
    }
}
