package io.github.nextmove.delegation.handoverlogs.log;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;

/**
 * The first row of a CSV.
 *
 * @param names its columns
 * @param delimiter what stands between them
 * @param guessed whether nobody named that
 */
record CsvHeader(Vector<String> names, char delimiter, boolean guessed) {
    private static final Vector<Character> DELIMITERS = Vector.of(',', ';', '\t', '|');
    private static final int LONGEST = 1 << 16;

    static CsvHeader of(Telling telling) throws BadLog, IOException {
        LogFile file = telling.file();
        LogRequest request = telling.request();
        String text;
        try (LogSource source = file.open()) {
            text = start(telling.letters(source));
        }
        char delimiter = request.delimiter().getOrElse(guess(text));
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
            return new CsvHeader(names, delimiter, request.delimiter().isEmpty());
        } catch (CsvParseException wrong) {
            throw new BadLog(LogTexts.text("header.quote", file.name()));
        }
    }

    /** The first row that is not empty, without what follows it. */
    private static String start(Reader letters) throws IOException {
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
