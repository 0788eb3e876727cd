package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.control.Option;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Which log to read, and how, such as {@code incidents.csv} by the column {@code number}.
 *
 * @param file {@code .xes}, {@code .csv}, either of them with {@code .gz}, or a {@code .zip} with one of them
 * @param columns those that were named; the others are the usual ones, or guessed from the header
 * @param timeFormat how times are written in a CSV, as {@link java.time.format.DateTimeFormatter} has it; otherwise
 *     guessed from the first rows
 * @param delimiter what stands between the columns of a CSV; otherwise guessed from its header
 * @param encoding how its letters are written; otherwise UTF-8, or what an XES says itself
 * @param grouped whether the rows of a case stand together in a CSV; in an XES they always do
 * @param sorted whether the events of a case are put in the order of time, which keeps them until the case ends
 * @param skipBad whether rows that cannot be used are left out and counted; otherwise the first one ends it
 * @param maxUnpacked how many bytes a packed log may hold; otherwise 200 times what it is packed, and 100 MB at least
 */
public record LogRequest(
        Path file,
        LogColumns columns,
        Option<String> timeFormat,
        Option<Character> delimiter,
        Option<Charset> encoding,
        boolean grouped,
        boolean sorted,
        boolean skipBad,
        Option<Long> maxUnpacked) {

    public LogRequest {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(timeFormat, "timeFormat");
        Objects.requireNonNull(delimiter, "delimiter");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(maxUnpacked, "maxUnpacked");
    }
}
