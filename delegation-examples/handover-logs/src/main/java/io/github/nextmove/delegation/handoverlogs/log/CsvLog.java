package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;

/** Reads a CSV: looks at its header and its first rows, says what it takes, and tells row by row. */
final class CsvLog {
    private final Telling telling;
    private final String file;
    private final CsvColumns columns;
    private final Option<CsvTimes> times;
    private final boolean grouped;
    private Option<String> open = Option.none();

    private CsvLog(Telling telling, CsvColumns columns, Option<CsvTimes> times) {
        this.telling = telling;
        this.file = telling.file().name();
        this.columns = columns;
        this.times = times;
        this.grouped = telling.request().grouped();
    }

    static LogSummary read(Telling telling) throws BadLog, IOException {
        try {
            CsvColumns columns = CsvColumns.of(CsvHeader.of(telling), telling);
            Option<CsvTimes> times =
                    columns.names().time().isEmpty() ? Option.none() : Option.some(CsvTimes.of(columns, telling));
            CsvLog log = new CsvLog(telling, columns, times);
            log.noteGuesses();
            log.rows();
            return telling.summary(columns.names(), times.isDefined(), LogTexts.text("header.only", log.file));
        } catch (CharacterCodingException wrong) {
            throw new BadLog(WrongLetters.in(telling.file(), telling.encoding()));
        }
    }

    private void noteGuesses() {
        if (columns.guessed()) {
            telling.notes(columns.note(file));
        }
        if (columns.header().guessed()) {
            telling.notes(LogTexts.text("delimiter.guessed", file)
                    .with("delimiter", LogTexts.text("delimiter." + (int) columns.delimiter())));
        }
        if (times.isEmpty()) {
            telling.notes(telling.untimed());
        }
        times.flatMap(CsvTimes::note).forEach(telling::notes);
    }

    private void rows() throws BadLog, IOException {
        try (LogSource source = telling.file().open();
                CsvRows rows = new CsvRows(
                        telling.letters(source), columns, telling.request().skipBad())) {
            while (rows.advance()) {
                if (rows.isCutOff() && rows.broken().isDefined()) {
                    break;
                }
                row(rows.row(), rows);
                telling.passes(source);
            }
            endOfCase();
            telling.reaches(source);
            ending(rows);
        }
        if (times.exists(read -> read.format().isLocal())) {
            telling.notes(LogTexts.text("time.local", file));
        }
    }

    private void row(CsvRow row, CsvRows rows) throws BadLog {
        if (row.cells != columns.count() || row.misquoted || row.open || row.spoiled || row.caseId.isEmpty()) {
            telling.bad(CsvProblems.of(row, rows, columns, file));
            return;
        }
        Instant at = Instant.EPOCH;
        if (times.isDefined()) {
            Option<Instant> read = times.get().read(row.time);
            if (read.isEmpty()) {
                telling.bad(CsvProblems.time(row, times.get().format(), columns, file));
                return;
            }
            at = read.get();
        }
        if (grouped && !open.contains(row.caseId)) {
            endOfCase();
            open = Option.some(row.caseId);
            telling.begins(row.caseId);
        }
        telling.tells(row.caseId, at, row.holder, row.status);
    }

    private void endOfCase() {
        open.forEach(telling::ends);
        open = Option.none();
    }

    /** Why there are no more rows. */
    private void ending(CsvRows rows) throws BadLog, IOException {
        for (CsvRows.Wrong wrong : rows.wrong()) {
            telling.stops(CsvProblems.of(wrong, file));
        }
        for (IOException broken : rows.broken()) {
            if (broken instanceof CharacterCodingException || broken instanceof TooLarge) {
                throw broken;
            }
            long line = rows.row().line;
            Message why = telling.file().broken(broken);
            telling.stops(
                    line == 0
                            ? why
                            : LogTexts.text("packed.line", file)
                                    .with("line", line)
                                    .with("reason", why));
        }
    }
}
