package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** One reading: who is told, how much was told, and what was left out. */
final class Telling {
    /** How many rows go by between two looks at how far it got; a power of two. */
    private static final int SOME = 4096;

    private final LogRequest request;
    private final LogListener listener;
    private final LogWatch watch;
    private final LogFile file;
    private long told = 0;
    private long skipped = 0;

    Telling(LogRequest request, LogFile file, LogListener listener, LogWatch watch) {
        this.request = request;
        this.file = file;
        this.listener = listener;
        this.watch = watch;
    }

    LogRequest request() {
        return request;
    }

    LogFile file() {
        return file;
    }

    /** What a log is written in that does not say it itself. */
    Charset encoding() {
        return request.encoding().getOrElse(StandardCharsets.UTF_8);
    }

    /** The letters of the log from its beginning. */
    Reader letters(LogSource source) throws IOException {
        return LogText.of(source, encoding()).reader(request.skipBad());
    }

    void begins(String caseId) {
        listener.begins(caseId);
    }

    void tells(String caseId, Instant at, Option<String> holder, Option<String> status) {
        told++;
        listener.tells(new LogEvent(caseId, at, holder, status));
    }

    void ends(String caseId) {
        listener.ends(caseId);
    }

    void notes(Message note) {
        listener.notes(note);
    }

    /** A row that cannot be used: left out and counted where that is wanted. */
    void bad(Message why) throws BadLog {
        if (!request.skipBad()) {
            throw new BadLog(why);
        }
        skipped++;
    }

    /** The rest of the log cannot be read: what was told counts where that is wanted. */
    void stops(Message why) throws BadLog {
        if (!request.skipBad() || told == 0) {
            throw new BadLog(why);
        }
        notes(LogTexts.text("stopped", file.name()).with("events", told).with("reason", why));
    }

    /** That there are no times, and what that means for what was asked. */
    Message untimed() {
        return LogTexts.text(request.sorted() ? "untimed.sorted" : "untimed", file.name());
    }

    /** Says how far it got, now and then. */
    void passes(LogSource source) {
        if ((told + skipped & SOME - 1) == 0) {
            reaches(source);
        }
    }

    void reaches(LogSource source) {
        watch.reached(source.reached(), file.size(), told + skipped);
    }

    /** What is known in the end; a log in which nothing is of use is refused. */
    LogSummary summary(LogColumns columns, boolean timed, Message nothing) throws BadLog {
        if (told == 0) {
            throw new BadLog(
                    skipped == 0
                            ? nothing
                            : LogTexts.text("skipped.all", file.name()).with("skipped", skipped));
        }
        return new LogSummary(columns, timed, skipped);
    }
}
