package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Instant;

/** The times of a CSV: by the pattern that was named, or by what the first rows tell. */
final class CsvTimes {
    private static final int SAMPLE = 1_000;

    /** In so many rows one with a time is looked for. */
    private static final int ROWS = 20_000;

    private final TimeFormat format;
    private final Option<Message> note;
    private String lastText = "";
    private Option<Instant> last = Option.none();

    private CsvTimes(TimeFormat format, Option<Message> note) {
        this.format = format;
        this.note = note;
    }

    static CsvTimes of(CsvColumns columns, Telling telling) throws BadLog, IOException {
        for (String pattern : telling.request().timeFormat()) {
            return new CsvTimes(AskedTimes.of(pattern), Option.none());
        }
        Vector<String> sample = sample(columns, telling);
        if (sample.isEmpty()) {
            return new CsvTimes(new IsoTimes(), Option.none());
        }
        TimeGuess guess = TimeGuess.of(sample)
                .getOrElseThrow(() -> new BadLog(LogTexts.text(
                                "time.unknown", telling.file().name())
                        .with("name", LogTexts.shown(columns.names().time().getOrElse("")))
                        .with("text", LogTexts.shown(sample.head()))));
        Message note = LogTexts.text(
                        guess.dayFirst() ? "time.dayFirst" : "time.guessed",
                        telling.file().name())
                .with("format", guess.format().shown());
        return new CsvTimes(guess.format(), Option.some(note));
    }

    /** What whoever reads the outcome should know of them at the beginning. */
    Option<Message> note() {
        return note;
    }

    Option<Instant> read(String text) {
        if (!text.equals(lastText)) {
            last = format.read(text.strip());
            lastText = text;
        }
        return last;
    }

    TimeFormat format() {
        return format;
    }

    private static Vector<String> sample(CsvColumns columns, Telling telling) throws IOException {
        Vector<String> times = Vector.empty();
        try (LogSource source = telling.file().open();
                CsvRows rows = new CsvRows(
                        telling.letters(source), columns, telling.request().skipBad())) {
            for (int row = 0; row < ROWS && times.size() < SAMPLE && rows.advance(); row++) {
                String time = rows.row().time.strip();
                times = time.isEmpty() ? times : times.append(time);
            }
        }
        return times;
    }
}
