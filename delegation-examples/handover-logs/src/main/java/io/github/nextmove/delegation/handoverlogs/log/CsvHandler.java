package io.github.nextmove.delegation.handoverlogs.log;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/**
 * Takes the cells that are wanted from the buffer of the parser, and makes no text of the others. It fills two rows in
 * turn, so that one can be looked at while the next is read.
 */
final class CsvHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private static final char NO_LETTER = '\uFFFD';
    private static final int GROUPS = 4096;
    private static final int CASES = 256;

    private final MarkedEnd text;
    private final CsvColumns columns;
    private final boolean lenient;
    private final Pool cases = new Pool(CASES);
    private final Pool groups = new Pool(GROUPS);
    private CsvRow filled = new CsvRow();
    private CsvRow before = new CsvRow();

    CsvHandler(MarkedEnd text, CsvColumns columns, boolean lenient) {
        this.text = text;
        this.columns = columns;
        this.lenient = lenient;
    }

    /** Fills the other row from now on. */
    void turn() {
        CsvRow other = before;
        before = filled;
        filled = other;
    }

    /** The line in which the row begins that it is at. */
    long line() {
        return filled.line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        filled.clear(startingLineNumber);
    }

    @Override
    protected void handleField(int column, char[] letters, int from, int length, boolean quoted) {
        filled.cells++;
        if (lenient && quoted && isMisquoted(letters, from, length)) {
            filled.misquoted = true;
        }
        if (text.isOver() && length >= MarkedEnd.MARK.length()) {
            lookForMark(letters, from, length, column == 0 && !quoted);
        }
        if (column == columns.caseId()) {
            filled.caseId = cases.get(letters, from, length).getOrElse("");
            look(letters, from, length);
        }
        if (column == columns.time()) {
            filled.time = new String(letters, from, length);
            look(letters, from, length);
        }
        if (column == columns.holder()) {
            filled.holder = groups.get(letters, from, length);
            look(letters, from, length);
        }
        if (column == columns.status()) {
            filled.status = groups.get(letters, from, length);
            look(letters, from, length);
        }
    }

    @Override
    protected CsvRow buildRecord() {
        return filled;
    }

    private void look(char[] letters, int from, int length) {
        for (int i = from; lenient && i < from + length; i++) {
            if (letters[i] == NO_LETTER) {
                filled.spoiled = true;
            }
        }
    }

    private void lookForMark(char[] letters, int from, int length, boolean alone) {
        int mark = MarkedEnd.MARK.length();
        if (new String(letters, from + length - mark, mark).equals(MarkedEnd.MARK)) {
            filled.end = alone && length == mark;
            filled.open = !filled.end;
        }
    }

    /**
     * Where the parser bears letters after a closing quote, it drops that quote; behind the letters of a cell that was
     * quoted well there is, after as many places as it has quotes inside, the quote that closes it.
     */
    private static boolean isMisquoted(char[] letters, int from, int length) {
        int quotes = 0;
        for (int i = from; i < from + length; i++) {
            if (letters[i] == '"') {
                quotes++;
            }
        }
        int closing = from + length + quotes;
        return closing >= letters.length || letters[closing] != '"';
    }
}
