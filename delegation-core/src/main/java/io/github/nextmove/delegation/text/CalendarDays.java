package io.github.nextmove.delegation.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Days by the calendar, such as 16 March 2026. */
final class CalendarDays implements Days {

    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    CalendarDays(Locale locale) {
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        // With the fraction, if any: two moments that differ never read the same.
        this.moment = new DateTimeFormatterBuilder()
                .appendPattern("d MMMM uuuu HH:mm:ss")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .appendLiteral(" UTC")
                .toFormatter(locale)
                .withZone(ZoneOffset.UTC);
    }

    @Override
    public String day(LocalDate date) {
        return day.format(date);
    }

    @Override
    public String moment(Instant instant) {
        try {
            return moment.format(instant);
        } catch (DateTimeException beyondTheCalendar) {
            return instant.toString();
        }
    }
}
