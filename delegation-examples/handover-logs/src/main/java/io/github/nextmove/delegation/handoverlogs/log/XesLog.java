package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.handoverlogs.log.XesCursor.At;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;

/** Reads an XES: tells trace by trace, and looks in the end whether the wanted keys were there. */
final class XesLog {
    private static final int SAMPLE = 1_000;

    private final Telling telling;
    private final String file;
    private final XesKeys keys;
    private final XesProblems problems;
    private final TimeFormat times = new IsoTimes();
    private final boolean timed;
    private String lastText = "";
    private Option<Instant> last = Option.none();
    private Option<String> open = Option.none();
    private long traces = 0;
    private long unnamed = 0;

    private XesLog(Telling telling, boolean timed) {
        this.telling = telling;
        this.file = telling.file().name();
        this.keys = new XesKeys(telling.request().columns());
        this.problems = new XesProblems(telling);
        this.timed = timed;
    }

    static LogSummary read(Telling telling) throws BadLog, IOException {
        XesLog log = new XesLog(telling, isTimed(telling));
        log.traces();
        return log.summary();
    }

    /** Whether one of the first events has a time; otherwise it is a log without times. */
    private static boolean isTimed(Telling telling) throws IOException {
        XesKeys keys = new XesKeys(telling.request().columns());
        try (XesCursor cursor = XesCursor.open(telling, keys)) {
            At at = At.TRACE;
            for (int events = 0; events < SAMPLE && !at.isFinal() && !keys.has(Role.TIME); ) {
                at = cursor.next();
                events += at == At.EVENT ? 1 : 0;
            }
        } catch (XMLStreamException broken) {
            // said when it is read in earnest
        }
        return keys.has(Role.TIME);
    }

    private void traces() throws BadLog, IOException {
        XesCursor started;
        try {
            started = XesCursor.open(telling, keys);
        } catch (XMLStreamException broken) {
            throw new BadLog(problems.of(broken, Option.none(), ""));
        }
        try (XesCursor cursor = started) {
            for (At at = next(cursor); at != At.END; at = next(cursor)) {
                tell(at, cursor);
                telling.passes(cursor.source());
            }
            open.forEach(telling::ends);
            telling.reaches(cursor.source());
            traces = cursor.traces();
        }
    }

    /** Where it breaks off, it ends there, if that is wanted. */
    private At next(XesCursor cursor) throws BadLog, IOException {
        try {
            return cursor.next();
        } catch (XMLStreamException broken) {
            telling.stops(problems.of(broken, Option.some(cursor), open.getOrElse("")));
            return At.END;
        }
    }

    private void tell(At at, XesCursor cursor) throws BadLog {
        switch (at) {
            case TRACE -> {
                unnamed += cursor.isNamed() ? 0 : 1;
                open = Option.some(cursor.caseId());
                telling.begins(cursor.caseId());
            }
            case EVENT -> event(cursor);
            case TRACE_END -> {
                open = Option.none();
                telling.ends(cursor.caseId());
            }
            case STRAY -> telling.bad(problems.at("event.stray", cursor.line()));
            case DTD -> throw new BadLog(problems.at("xes.dtd", cursor.line()));
            default -> throw new BadLog(problems.at("xes.other", cursor.line()));
        }
    }

    private void event(XesCursor cursor) throws BadLog {
        XesEvent event = cursor.event();
        Instant at = Instant.EPOCH;
        if (timed) {
            Option<Instant> read = event.time.flatMap(this::time);
            if (read.isEmpty()) {
                telling.bad(problems.time(event, cursor.caseId(), cursor.line(), keys.of(Role.TIME)));
                return;
            }
            at = read.get();
        }
        telling.tells(cursor.caseId(), at, event.holder, event.status);
    }

    private Option<Instant> time(String text) {
        if (!text.equals(lastText)) {
            last = times.read(text.strip());
            lastText = text;
        }
        return last;
    }

    private LogSummary summary() throws BadLog {
        LogSummary summary = telling.summary(
                keys.present(), timed, LogTexts.text(traces == 0 ? "xes.noTrace" : "xes.noEvent", file));
        for (var missing : keys.missing(file)) {
            throw new BadLog(missing);
        }
        if (unnamed > 0) {
            telling.notes(LogTexts.text(unnamed == 1 ? "xes.unnamed.one" : "xes.unnamed", file)
                    .with("count", unnamed)
                    .with("name", LogTexts.shown(keys.of(Role.CASE))));
        }
        if (!keys.has(Role.STATUS)) {
            telling.notes(LogTexts.text("xes.noStatus", file).with("name", keys.of(Role.STATUS)));
        }
        if (!timed) {
            telling.notes(
                    keys.has(Role.TIME)
                            ? LogTexts.text("xes.timeLate", file).with("sample", SAMPLE)
                            : telling.untimed());
        }
        if (times.isLocal()) {
            telling.notes(LogTexts.text("time.local", file));
        }
        return summary;
    }
}
