package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.control.Option;

/** A row of a CSV, as far as it is wanted; used again for a later one. */
final class CsvRow {
    /** In which line of the file it begins. */
    long line;

    int cells;
    String caseId = "";
    String time = "";
    Option<String> holder = Option.none();
    Option<String> status = Option.none();

    /** Whether a wanted cell holds bytes that are no letters. */
    boolean spoiled;

    /** Whether letters follow the quote that closes a cell. */
    boolean misquoted;

    /** Whether it is the mark at the end, and no row. */
    boolean end;

    /** Whether the mark at the end was swallowed by a cell that was not closed. */
    boolean open;

    void clear(long startingLine) {
        line = startingLine;
        cells = 0;
        caseId = "";
        time = "";
        holder = Option.none();
        status = Option.none();
        spoiled = false;
        misquoted = false;
        end = false;
        open = false;
    }
}
