package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;

/** What is wrong with a row of a CSV: where, what, and what would be right. */
final class CsvProblems {
    private CsvProblems() {}

    /** Of a row whose cells are not what they should be. */
    static Message of(CsvRow row, CsvRows rows, CsvColumns columns, String file) {
        Message cells = at(key(row, rows, columns), row.line, file);
        return cells.with("found", row.cells)
                .with("expected", columns.count())
                .with("name", LogTexts.shown(columns.names().caseId().getOrElse("")));
    }

    /** Of a row whose time is not to be read. */
    static Message time(CsvRow row, TimeFormat format, CsvColumns columns, String file) {
        return at(row.time.isBlank() ? "row.time.none" : "row.time", row.line, file)
                .with("case", LogTexts.shown(row.caseId))
                .with("text", LogTexts.shown(row.time))
                .with("format", format.shown())
                .with("name", LogTexts.shown(columns.names().time().getOrElse("")));
    }

    /** Of what makes that no row can be read from there on. */
    static Message of(CsvRows.Wrong wrong, String file) {
        return at(wrong.tooLong() ? "cell.long" : "cell.quote", wrong.line(), file)
                .with("limit", CsvRows.LONGEST);
    }

    private static String key(CsvRow row, CsvRows rows, CsvColumns columns) {
        if (row.open) {
            return "cell.open";
        }
        if (row.misquoted) {
            return "cell.quote";
        }
        if (row.cells < columns.count()) {
            return rows.isCutOff() ? "row.cut" : "row.short";
        }
        if (row.cells > columns.count()) {
            return "row.long";
        }
        return row.spoiled ? "row.letters" : "row.case";
    }

    private static Message at(String key, long line, String file) {
        return LogTexts.text(key, file).with("line", line);
    }
}
