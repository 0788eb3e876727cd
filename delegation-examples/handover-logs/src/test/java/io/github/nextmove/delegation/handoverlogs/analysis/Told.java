package io.github.nextmove.delegation.handoverlogs.analysis;

import io.github.nextmove.delegation.handoverlogs.log.LogEvent;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tells an analysis what stands in a few words, such as {@code "A B:open A"}: holders in turn, an hour apart. */
final class Told {
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final Statuses STATUSES = new Statuses(HashSet.of("open"), HashSet.of("done"));
    static final Statuses NO_STATUSES = new Statuses(HashSet.empty(), HashSet.empty());

    private Told() {}

    /** The events of a case; a dash is a row without a holder. */
    static Vector<LogEvent> rows(String caseId, String rows) {
        return Vector.of(rows.split(" ")).zipWithIndex().map(row -> row(caseId, row._1, row._2));
    }

    private static LogEvent row(String caseId, String row, int hour) {
        String[] parts = row.split(":");
        return new LogEvent(
                caseId,
                MONDAY.plus(Duration.ofHours(hour)),
                Option.of(parts[0]).filter(holder -> !holder.equals("-")),
                Option.when(parts.length > 1, () -> parts[1]));
    }

    /** What comes of events that may stand among each other. */
    static Outcome interleaved(Vector<LogEvent> events, Statuses statuses, boolean missingIsHolder) {
        List<CaseFigures> cases = new ArrayList<>();
        LogAnalysis analysis = new LogAnalysis(statuses, missingIsHolder, cases::add);
        events.forEach(analysis::tells);
        return outcome(analysis, cases);
    }

    /** What comes of the same when each case is told as a whole. */
    static Outcome grouped(Vector<LogEvent> events, Statuses statuses, boolean missingIsHolder) {
        List<CaseFigures> cases = new ArrayList<>();
        LogAnalysis analysis = new LogAnalysis(statuses, missingIsHolder, cases::add);
        events.groupBy(LogEvent::caseId).forEach((caseId, ofCase) -> {
            analysis.begins(caseId);
            ofCase.forEach(analysis::tells);
            analysis.ends();
        });
        return outcome(analysis, cases);
    }

    private static Outcome outcome(LogAnalysis analysis, List<CaseFigures> cases) {
        return new Outcome(
                analysis.finish(HolderKind.GROUP),
                Vector.ofAll(cases),
                analysis.notes().map(note -> note.key()));
    }

    /** The figures of a log, of each case, and the keys of the notes. */
    record Outcome(Analysis all, Vector<CaseFigures> cases, Vector<String> notes) {
        GroupFigures groups() {
            return all.groups().get();
        }
    }
}
