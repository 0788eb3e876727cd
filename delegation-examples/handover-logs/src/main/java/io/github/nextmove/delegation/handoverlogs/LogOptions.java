package io.github.nextmove.delegation.handoverlogs;

import io.github.nextmove.delegation.handoverlogs.log.LogColumns;
import io.github.nextmove.delegation.handoverlogs.log.LogRequest;
import io.vavr.control.Option;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Which log to read, and how: what stands on the command line about that. */
final class LogOptions {
    @Parameters(paramLabel = "${bundle:label.log}", descriptionKey = "log.file")
    @Nullable
    Path file;

    @picocli.CommandLine.Option(names = "--case", paramLabel = "${bundle:label.column}", descriptionKey = "log.case")
    @Nullable
    String caseId;

    @picocli.CommandLine.Option(names = "--time", paramLabel = "${bundle:label.column}", descriptionKey = "log.time")
    @Nullable
    String time;

    @picocli.CommandLine.Option(
            names = "--holder",
            paramLabel = "${bundle:label.column}",
            descriptionKey = "log.holder")
    @Nullable
    String holder;

    @picocli.CommandLine.Option(
            names = "--status",
            paramLabel = "${bundle:label.column}",
            descriptionKey = "log.status")
    @Nullable
    String status;

    @picocli.CommandLine.Option(
            names = "--time-format",
            paramLabel = "${bundle:label.format}",
            descriptionKey = "log.timeFormat")
    @Nullable
    String timeFormat;

    @picocli.CommandLine.Option(
            names = "--delimiter",
            paramLabel = ";|tab|...",
            converter = Delimiter.class,
            descriptionKey = "log.delimiter")
    @Nullable
    Character delimiter;

    @picocli.CommandLine.Option(names = "--encoding", paramLabel = "UTF-8|...", descriptionKey = "log.encoding")
    @Nullable
    Charset encoding;

    @picocli.CommandLine.Option(names = "--grouped", descriptionKey = "log.grouped")
    boolean grouped;

    @picocli.CommandLine.Option(names = "--sort", descriptionKey = "log.sort")
    boolean sort;

    @picocli.CommandLine.Option(names = "--skip-bad", descriptionKey = "log.skipBad")
    boolean skipBad;

    @picocli.CommandLine.Option(
            names = "--max-unpacked",
            paramLabel = "500M|...",
            converter = Size.class,
            descriptionKey = "log.maxUnpacked")
    @Nullable
    Long maxUnpacked;

    Path file() {
        return Objects.requireNonNull(file, "file");
    }

    LogRequest request() {
        return new LogRequest(
                file(),
                new LogColumns(Option.of(caseId), Option.of(time), Option.of(holder), Option.of(status)),
                Option.of(timeFormat),
                Option.of(delimiter),
                Option.of(encoding),
                grouped,
                sort,
                skipBad,
                Option.of(maxUnpacked));
    }
}
