package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.Reader;

/**
 * The letters of a CSV with a row of its own after the last: a cell that was not closed swallows that row, which
 * otherwise nobody could see. A file that breaks off ends there too, and tells why when asked.
 */
final class MarkedEnd extends Reader {
    /** A row that no log has; the letters mean "end of text". */
    static final String MARK = "\u0003\u0004end of the log\u0004\u0003";

    private static final String AFTER = "\n" + MARK;

    private final Reader in;
    private char last = '\n';
    private int given = -1;
    private Option<IOException> broken = Option.none();

    MarkedEnd(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int from, int most) {
        if (given < 0) {
            int count = more(buffer, from, most);
            if (count > 0) {
                last = buffer[from + count - 1];
                return count;
            }
            given = 0;
        }
        int count = Math.min(most, AFTER.length() - given);
        AFTER.getChars(given, given + count, buffer, from);
        given += count;
        return count == 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Whether all was read; what is left is in the hands of whoever reads. */
    boolean isOver() {
        return given >= 0;
    }

    /** Whether the last row ended as the others do. */
    boolean isLastLineWhole() {
        return last == '\n' || last == '\r';
    }

    /** Why there is no more, if the file broke off. */
    Option<IOException> broken() {
        return broken;
    }

    private int more(char[] buffer, int from, int most) {
        try {
            return in.read(buffer, from, most);
        } catch (IOException cause) {
            broken = Option.some(cause);
            return -1;
        }
    }
}
