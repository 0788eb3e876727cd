package io.github.nextmove.delegation.handoverlogs;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.console.Console;
import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.console.Paint;
import io.github.nextmove.delegation.handoverlogs.analysis.Analysis;
import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.github.nextmove.delegation.handoverlogs.analysis.LogAnalysis;
import io.github.nextmove.delegation.handoverlogs.analysis.Statuses;
import io.github.nextmove.delegation.handoverlogs.log.LogEvent;
import io.github.nextmove.delegation.handoverlogs.log.LogReader;
import io.github.nextmove.delegation.handoverlogs.log.LogRequest;
import io.github.nextmove.delegation.handoverlogs.log.LogSummary;
import io.github.nextmove.delegation.handoverlogs.log.LogWatch;
import io.github.nextmove.delegation.handoverlogs.report.CaseTable;
import io.github.nextmove.delegation.handoverlogs.report.Findings;
import io.github.nextmove.delegation.handoverlogs.report.HtmlReport;
import io.github.nextmove.delegation.handoverlogs.report.JsonReport;
import io.github.nextmove.delegation.handoverlogs.report.Story;
import io.github.nextmove.delegation.handoverlogs.report.TextReport;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** One run of the command: reads the log once, and writes all that was asked for about it. */
final class AnalysisRun {
    private final Console console;
    private final Ansi ansi;
    private final Wish wish;
    private final Notes notes = new Notes(this::show, this::isBarThere);

    @Nullable
    private ReadingBar bar;

    /**
     * What was asked for.
     *
     * @param log which log, and how to read it
     * @param statuses what its status values mean
     * @param missingIsHolder whether a row without a holder is with a holder without a name
     * @param holderKind what its holders are; otherwise by the name of their column
     * @param story the case whose story is told in place of the figures
     * @param json whether the figures are for machines
     */
    record Wish(
            LogRequest log,
            Statuses statuses,
            boolean missingIsHolder,
            Option<HolderKind> holderKind,
            Option<String> story,
            boolean json) {}

    AnalysisRun(Console console, Ansi ansi, Wish wish) {
        this.console = console;
        this.ansi = ansi;
        this.wish = wish;
    }

    /** Does it all; the files are there afterwards, or none of them is. */
    int run(Outputs outputs) {
        try (outputs) {
            Option<CaseTable> table = outputs.cases().map(file -> CaseTable.on(file.writer()));
            LogAnalysis analysis = new LogAnalysis(
                    wish.statuses(), wish.missingIsHolder(), figures -> table.forEach(cases -> cases.add(figures)));
            ToldLog told = new ToldLog(analysis, wish.story(), notes::add);
            Either<Message, LogSummary> read = read(told);
            if (read.isLeft()) {
                return console.refuse(read.getLeft());
            }
            Findings findings = findings(analysis, read.get());
            if (table.isDefined()) {
                table.get().close();
            }
            return tell(findings, told, outputs);
        } catch (IOException | UncheckedIOException full) {
            return console.refuse(HandoverLogs.text("output.full"));
        }
    }

    private Either<Message, LogSummary> read(ToldLog told) {
        if (!Terminal.isThere()) {
            return LogReader.read(wish.log(), told, LogWatch.NONE);
        }
        try (ReadingBar shown = new ReadingBar(console, System.err)) {
            bar = shown;
            return LogReader.read(wish.log(), told, shown);
        } finally {
            bar = null;
            notes.show();
        }
    }

    private Findings findings(LogAnalysis counted, LogSummary summary) {
        HolderKind kind = wish.holderKind().getOrElse(() -> kind(summary));
        Analysis analysis = counted.finish(kind);
        counted.notes().forEach(notes::add);
        return new Findings(String.valueOf(wish.log().file().getFileName()), summary, kind, analysis, notes.all());
    }

    private HolderKind kind(LogSummary summary) {
        String column = summary.columns().holder().getOrElse("");
        HolderKind kind = HolderKinds.of(column);
        notes.add(HandoverLogs.text("kind." + kind).with("column", column));
        return kind;
    }

    private int tell(Findings findings, ToldLog told, Outputs outputs) throws IOException {
        Vector<LogEvent> story = told.kept();
        if (wish.story().isDefined() && story.isEmpty()) {
            return console.refuse(
                    HandoverLogs.text("scenario.none").with("case", wish.story().get()));
        }
        if (told.namesakes() > 1) {
            notes.add(HandoverLogs.text("scenario.several")
                    .with("case", wish.story().get())
                    .with("count", told.namesakes()));
        }
        if (outputs.html().isDefined()) {
            outputs.html().get().writer().write(HtmlReport.of(findings, console.language()));
        }
        outputs.done();
        print(findings, story);
        outputs.files().forEach(file -> console.err()
                .println(console.say(HandoverLogs.text("output.written").with("file", file.toString()))));
        return Console.OK;
    }

    private void print(Findings findings, Vector<LogEvent> story) {
        Page page = new Page(console.out(), ansi);
        if (wish.json()) {
            console.out().print(JsonReport.of(findings, console.language()));
        } else if (wish.story().isDefined()) {
            Story.of(story, findings.kind(), findings.summary().timed(), wish.statuses()::at)
                    .tell(page, console.language());
        } else {
            TextReport.write(findings, page, console.language());
        }
        console.out().flush();
    }

    /** What is printed for machines, or for the story, does not have notes where one looks. */
    private void show(Message note) {
        if (wish.json() || wish.story().isDefined()) {
            new Page(console.err(), ansi).line(Paint.PLAIN, console.say(note));
        }
    }

    private boolean isBarThere() {
        return bar != null && bar.isDrawn();
    }
}
