package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Times by a pattern that somebody named, such as {@code dd-MMM-yyyy HH:mm}; names of months are English. */
final class AskedTimes implements TimeFormat {
    private static final ZonedDateTime SOME_DAY = ZonedDateTime.of(2001, 2, 3, 4, 5, 6, 0, ZoneOffset.UTC);

    private final String pattern;
    private final DateTimeFormatter formatter;
    private boolean local = false;

    private AskedTimes(String pattern, DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
    }

    /** Times by this pattern, which must have at least a whole date, and no half a clock, such as hh without a. */
    static TimeFormat of(String pattern) throws BadLog {
        try {
            DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(strict(pattern))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            AskedTimes times = new AskedTimes(pattern, formatter);
            String text = formatter.format(SOME_DAY);
            if (times.read(text)
                    .exists(read ->
                            formatter.format(read.atZone(ZoneOffset.UTC)).equals(text))) {
                times.local = false;
                boolean digits = pattern.chars().noneMatch(letter -> "hafX".indexOf(letter) >= 0);
                return digits ? DigitTimes.of(pattern, pattern).getOrElse(times) : times;
            }
        } catch (IllegalArgumentException | DateTimeException wrong) {
            // said below
        }
        throw new BadLog(LogTexts.text("time.pattern").with("pattern", LogTexts.shown(pattern)));
    }

    @Override
    public Option<Instant> read(String text) {
        try {
            TemporalAccessor time = formatter.parse(text);
            if (time.isSupported(ChronoField.INSTANT_SECONDS)) {
                return Option.some(Instant.from(time));
            }
            local = true;
            LocalDateTime day = time.isSupported(ChronoField.NANO_OF_DAY)
                    ? LocalDateTime.from(time)
                    : LocalDate.from(time).atStartOfDay();
            return Option.some(day.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException other) {
            return Option.none();
        }
    }

    @Override
    public Object shown() {
        return LogTexts.shown(pattern);
    }

    @Override
    public boolean isLocal() {
        return local;
    }

    /** A year of an era, as most people write it, is not enough where 30 February is to be refused. */
    private static String strict(String pattern) {
        StringBuilder strict = new StringBuilder();
        boolean quoted = false;
        for (char letter : pattern.toCharArray()) {
            quoted ^= letter == '\'';
            strict.append(letter == 'y' && !quoted && pattern.indexOf('G') < 0 ? 'u' : letter);
        }
        return strict.toString();
    }
}
