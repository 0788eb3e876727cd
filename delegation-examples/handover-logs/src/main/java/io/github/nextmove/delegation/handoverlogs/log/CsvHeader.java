package io.github.nextmove.delegation.handoverlogs.log;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first row of a CSV, such as {@code case;time;group}; a row that only tells the delimiter may stand above it.
 *
 * @param names its columns
 * @param delimiter what stands between them
 * @param guessed whether nobody named that
 * @param rows how many rows it takes; two where a row such as {@code sep=;}, which Excel knows, stands above it
 */
record CsvHeader(Vector<String> names, char delimiter, boolean guessed, int rows) {
    private static final Vector<Character> DELIMITERS = Vector.of(',', ';', '\t', '|');
    private static final Pattern TOLD = Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 1 << 16;

    static CsvHeader of(Telling telling) throws BadLog, IOException {
        LogFile file = telling.file();
        LogRequest request = telling.request();
        String text;
        Option<Character> told;
        try (LogSource source = file.open();
                Reader letters = telling.letters(source)) {
            String first = row(letters);
            told = told(first);
            text = told.isEmpty() ? first : row(letters);
        }
        if (isWide(text)) {
            throw new BadLog(LogTexts.text("header.wide", file.name())
                    .with("encoding", text.charAt(0) == 0 ? "UTF-16BE" : "UTF-16LE"));
        }
        int line = told.isEmpty() ? 1 : 2;
        char delimiter = request.delimiter().orElse(told).getOrElse(() -> guess(text));
        if (delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
            throw new BadLog(LogTexts.text("delimiter"));
        }
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(text)) {
            Iterator<CsvRecord> rows = reader.iterator();
            if (!rows.hasNext()) {
                throw new BadLog(LogTexts.text("empty", file.name()));
            }
            Vector<String> names = Vector.ofAll(rows.next().getFields());
            return new CsvHeader(names, delimiter, request.delimiter().isEmpty() && told.isEmpty(), line);
        } catch (CsvParseException wrong) {
            throw new BadLog(LogTexts.text("header.quote", file.name()).with("line", line));
        }
    }

    /** The delimiter, where a row says nothing else. */
    private static Option<Character> told(String row) {
        Matcher told = TOLD.matcher(row);
        return Option.when(told.matches(), () -> told.group(1).charAt(0));
    }

    /** Whether letters of two bytes were taken for two letters each. */
    private static boolean isWide(String row) {
        return row.length() > 1 && (row.charAt(0) == 0) != (row.charAt(1) == 0);
    }

    /** The next row that is not empty, without what follows it. */
    private static String row(Reader letters) throws IOException {
        StringBuilder row = new StringBuilder();
        boolean quoted = false;
        for (int letter = letters.read(); letter >= 0; letter = letters.read()) {
            boolean newLine = letter == '\n' || letter == '\r';
            if (newLine && !quoted && !row.isEmpty() || row.length() == LONGEST) {
                break;
            }
            quoted ^= letter == '"';
            if (!newLine || quoted) {
                row.append((char) letter);
            }
        }
        return row.toString();
    }

    /** The one that is there most often outside quotes; the more usual one if there are as many. */
    private static char guess(String header) {
        int[] counts = new int[DELIMITERS.size()];
        boolean quoted = false;
        for (char letter : header.toCharArray()) {
            quoted ^= letter == '"';
            int which = quoted ? -1 : DELIMITERS.indexOf(letter);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.get(most);
    }
}
