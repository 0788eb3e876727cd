package io.github.nextmove.delegation.handoverlogs.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the times of a CSV are found out and read. */
class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T09:00:00Z, 2026-03-31T09:00:00Z, 2026-03-02T09:00:00Z",
        "2026-03-31 09:00, 2026-03-31T09:00:00Z, 2026-03-02T09:00:00Z",
        "2026-03-31 09:00:30.123, 2026-03-31T09:00:30.123Z, 2026-03-02T09:00:00Z",
        "2026-03-31, 2026-03-31T00:00:00Z, 2026-03-02T09:00:00Z",
        "31/3/2026 09:00, 2026-03-31T09:00:00Z, d/M/yyyy H:mm[:ss]",
        "31/03/2026 9:00:05, 2026-03-31T09:00:05Z, d/M/yyyy H:mm[:ss]",
        "3/31/2026 19:00 +02:00, 2026-03-31T17:00:00Z, M/d/yyyy H:mm[:ss]",
        "3/31/2026 12:05 AM, 2026-03-31T00:05:00Z, M/d/yyyy h:mm[:ss] a",
        "3/31/2026 12:05:09 pm, 2026-03-31T12:05:09Z, M/d/yyyy h:mm[:ss] a",
        "31-3-2026 9:00, 2026-03-31T09:00:00Z, d-M-yyyy H:mm[:ss]",
        "31.03.2026 09:00, 2026-03-31T09:00:00Z, d.M.yyyy H:mm[:ss]",
        "2026/03/31 09:00:00.5, 2026-03-31T09:00:00.5Z, yyyy/M/d H:mm[:ss]",
        "31/3/2026, 2026-03-31T00:00:00Z, d/M/yyyy",
        "20260331, 2026-03-31T00:00:00Z, yyyyMMdd",
        "20260331090005, 2026-03-31T09:00:05Z, yyyyMMddHHmmss",
        "1774947600, 2026-03-31T09:00:00Z, seconds since 1970",
        "1774947600123, 2026-03-31T09:00:00.123Z, milliseconds since 1970",
    })
    void times_are_guessed(String text, Instant at, String format, @TempDir Path folder) throws IOException {
        Ask ask = Ask.of(folder, "a.csv", "case,time,group\n7,x,\n7," + text + ",network\n")
                .skipBad();
        ask.read();
        assertThat(ask.told.events.get(0).at()).isEqualTo(at);
        assertThat(ask.notes(Locale.ENGLISH))
                .contains("The times are taken to be written as " + format
                        + ". If they are not, say so with --time-format.\n");
    }

    @Test
    void the_day_comes_first_where_both_fit_and_that_is_said(@TempDir Path folder) throws IOException {
        Ask ask = Ask.of(folder, "a.csv", "case,time,group\n7,2/3/2026 9:00,a\n7,12/12/2026 9:00,b\n");
        ask.read();
        assertThat(ask.told.events.get(0).at()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(ask.notes(Locale.ENGLISH))
                .contains("The times are taken to be written as d/M/yyyy H:mm[:ss]. The month could as well"
                        + " stand first: if it does, say so with --time-format.\n");
        assertThat(ask.notes(Ask.DUTCH))
                .contains("De tijden zijn, zo lijkt het, geschreven als d/M/yyyy H:mm[:ss]. De maand kan ook"
                        + " voorop staan: is dat zo, zeg het dan met --time-format.\n");
    }

    @Test
    void times_that_are_written_in_no_known_way(@TempDir Path folder) throws IOException {
        Ask ask = Ask.of(folder, "a.csv", "case,time,group\n7,2 maart,a\n");
        assertThat(ask.refused(Locale.ENGLISH))
                .isEqualTo("a.csv: the times in “time” are written in a way that is not known, such as “2 maart”."
                        + " Name it with --time-format, such as d/M/yyyy HH:mm, or another column with --time.");
        assertThat(ask.refused(Ask.DUTCH))
                .isEqualTo("a.csv: de tijden in “time” zijn geschreven op een manier die niet bekend is, zoals “2"
                        + " maart”. Noem die met --time-format, bijvoorbeeld d/M/yyyy HH:mm, of een andere kolom met"
                        + " --time.");
    }

    @ParameterizedTest
    @CsvSource({
        "d-MMM-yyyy H:mm, 2-Mar-2026 9:00, 2026-03-02T09:00:00Z",
        "yyyy-MM-dd'T'HH:mm:ssXXX, 2026-03-02T09:00:00+01:00, 2026-03-02T08:00:00Z",
        "M/d/yyyy h:mm a, 3/2/2026 9:00 PM, 2026-03-02T21:00:00Z",
        "dd.MM.uuuu, 02.03.2026, 2026-03-02T00:00:00Z",
        "d/M/yyyy, ' 2/3/2026 ', 2026-03-02T00:00:00Z",
        "yyyyMMddHHmmssSSS, 20260302090000123, 2026-03-02T09:00:00.123Z",
    })
    void times_are_read_as_was_named(String pattern, String text, Instant at, @TempDir Path folder) throws IOException {
        Ask ask = Ask.of(folder, "a.csv", "case,time,group\n7," + text + ",a\n").timeFormat(pattern);
        ask.read();
        assertThat(ask.told.events.get(0).at()).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HH:mm", "d/M", "foo", "yyyy-MM-dd hh:mm", "dMMyyyy", "[", "", "'"})
    void a_pattern_that_is_none(String pattern, @TempDir Path folder) throws IOException {
        Ask ask = Ask.of(folder, "a.csv", "case,time,group\n7,2026-03-02,a\n").timeFormat(pattern);
        assertThat(ask.refused(Locale.ENGLISH))
                .isEqualTo("“" + pattern + "” is no pattern for a date and a time."
                        + " Write --time-format as in d/M/yyyy HH:mm, with at least a day, a month and a year.");
        assertThat(ask.refused(Ask.DUTCH))
                .isEqualTo("“" + pattern + "” is geen patroon voor een datum en een tijd."
                        + " Schrijf --time-format zoals d/M/yyyy HH:mm, met minstens een dag, een maand en een jaar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/2/2026 09:00", "29/2/2025 09:00", "1/13/2026 09:00", "1/1/2026 24:00", "1/1/2026 9:60"})
    void a_day_that_does_not_exist_is_no_time(String text) {
        assertThat(DigitTimes.of("d/M/yyyy H:mm", "").get().read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/1/2026 0:30 PM", "1/1/2026 13:30 PM", "1/1/2026 1:30", "1/1/2026 1:30 XM"})
    void half_a_day_has_twelve_hours(String text) {
        assertThat(DigitTimes.of("d/M/yyyy h:mm a", "").get().read(text)).isEmpty();
    }

    @Property(tries = 300)
    void digits_are_read_as_the_formatter_of_the_jdk_reads_them(
            @ForAll @LongRange(min = -3_000_000_000L, max = 100_000_000_000L) long second,
            @ForAll @IntRange(max = 3) int which) {
        String pattern =
                new String[] {"d/M/uuuu H:mm:ss", "uuuuMMddHHmmss", "MM-dd-uuuu'T'HH.mm.ss", "uuuu/M/d H:m:s"}[which];
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        String text = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
        assertThat(DigitTimes.of(pattern, "").get().read(text)).isEqualTo(Option.some(Instant.ofEpochSecond(second)));
        assertThat(DigitTimes.of(pattern, "").get().read(text + "0").isDefined() && which != 3)
                .isFalse();
    }
}
