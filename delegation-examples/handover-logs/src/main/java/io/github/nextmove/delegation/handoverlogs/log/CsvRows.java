package io.github.nextmove.delegation.handoverlogs.log;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.vavr.control.Option;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;

/** The rows of a CSV below its header, one after another, always one ahead, so that the last one is known as such. */
final class CsvRows implements Closeable {
    /** The longest cell, in letters; one that is longer was not closed, or is none. */
    static final int LONGEST = 1 << 22;

    private final MarkedEnd text;
    private final CsvHandler handler;
    private final CsvReader<CsvRow> reader;
    private final Iterator<CsvRow> rows;
    private final CsvRow end = new CsvRow();
    private CsvRow row = end;
    private CsvRow ahead;
    private Option<Wrong> wrong = Option.none();

    /**
     * From where on it cannot be told what is a cell.
     *
     * @param line where the row begins
     * @param tooLong whether a cell is longer than a cell can be; otherwise letters follow the quote that closes one
     */
    record Wrong(long line, boolean tooLong) {}

    CsvRows(Reader letters, CsvColumns columns, boolean lenient) {
        this.text = new MarkedEnd(letters);
        this.handler = new CsvHandler(this.text, columns, lenient);
        this.reader = CsvReader.builder()
                .fieldSeparator(columns.delimiter())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(lenient)
                .maxBufferSize(LONGEST)
                .build(handler, this.text);
        this.rows = reader.iterator();
        end.end = true;
        this.ahead = fetch();
        for (int row = 0; row < columns.header().rows(); row++) {
            advance();
        }
    }

    /** Goes to the next row, if there is one. */
    boolean advance() {
        if (ahead.end) {
            return false;
        }
        row = ahead;
        ahead = row.open ? end : fetch();
        return true;
    }

    /** The row it is at; valid until the next one. */
    CsvRow row() {
        return row;
    }

    /** Whether the file breaks off in the row it is at, or might. */
    boolean isCutOff() {
        return ahead.end && wrong.isEmpty() && (row.open || !text.isLastLineWhole());
    }

    /** Why there are no more rows, if it is not that the file ends. */
    Option<Wrong> wrong() {
        return wrong;
    }

    /** Why the file breaks off, if it does. */
    Option<IOException> broken() {
        return text.broken();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private CsvRow fetch() {
        handler.turn();
        try {
            return rows.hasNext() ? rows.next() : end;
        } catch (CsvParseException cause) {
            boolean tooLong = String.valueOf(cause.getCause()).contains("buffer");
            wrong = Option.some(new Wrong(handler.line(), tooLong));
            return end;
        }
    }
}
