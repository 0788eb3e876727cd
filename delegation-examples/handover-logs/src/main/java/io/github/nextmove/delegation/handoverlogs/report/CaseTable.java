package io.github.nextmove.delegation.handoverlogs.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.nextmove.delegation.handoverlogs.analysis.CaseFigures;
import io.github.nextmove.delegation.handoverlogs.analysis.HandBackKinds;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.Writer;
import java.util.function.ToLongFunction;

/**
 * A CSV with a row for each case, such as {@code INC0000045,5,2,2,1,1,false,...}; each row is written when it is told.
 *
 * <p>A spreadsheet runs a cell that begins with {@code = + - @}, a tab or a line break as a formula. Such a cell gets
 * an apostrophe before it, which spreadsheets show or hide, but never run; so does one that begins with an apostrophe
 * itself. Who reads the file with a program takes one leading apostrophe away and has the name as it was; who searches
 * for the name finds it.
 *
 * <p>Where nothing can be written any more, as on a full disk, {@link java.io.UncheckedIOException} is thrown.
 */
public final class CaseTable implements AutoCloseable {
    private static final String RISKY = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";

    private final CsvWriter csv;

    private CaseTable(CsvWriter csv) {
        this.csv = csv;
    }

    /** Begins a table with the names of its columns. */
    public static CaseTable on(Writer out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(
                "case",
                "events",
                "holders",
                "handOffs",
                "handBacks",
                "circularReturns",
                "pingPong",
                "acceptedNotFinished",
                "neverAccepted",
                "finished",
                "first",
                "last");
        return new CaseTable(csv);
    }

    /** Writes one row; kinds and times that are not known stay empty. */
    public void add(CaseFigures figures) {
        csv.writeRecord(
                harmless(figures.caseId()),
                Long.toString(figures.events()),
                Integer.toString(figures.holders()),
                Integer.toString(figures.handOffs()),
                Integer.toString(figures.handBacks()),
                Integer.toString(figures.circularReturns()),
                Boolean.toString(figures.isPingPong()),
                kind(figures, HandBackKinds::acceptedNotFinished),
                kind(figures, HandBackKinds::neverAccepted),
                kind(figures, HandBackKinds::finished),
                known(figures.first()),
                known(figures.last()));
    }

    /** Ends the table, and closes what it was written to. */
    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String kind(CaseFigures figures, ToLongFunction<HandBackKinds> kind) {
        return known(figures.kinds().map(kinds -> kind.applyAsLong(kinds)));
    }

    private static String known(Option<?> value) {
        return value.fold(() -> "", Object::toString);
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && RISKY.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
