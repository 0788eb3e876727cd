package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-03-02, 2026-03-03T00:00:00Z",
        "Europe/Amsterdam, 2026-03-02, 2026-03-02T23:00:00Z",
        "America/Sao_Paulo, 2017-10-14, 2017-10-15T03:00:00Z", // no midnight: clocks go from 00:00 to 01:00
        "Pacific/Apia, 2011-12-29, 2011-12-30T10:00:00Z", // there was no 30 December
        "America/St_Johns, 2010-11-06, 2010-11-07T03:30:00Z", // at 00:01 clocks go back to 23:01, the day before
    })
    void a_day_is_over_when_it_is_a_later_day_for_good(String zone, LocalDate day, Instant end) {
        assertThat(new Calendar(ZoneId.of(zone)).endOf(day)).containsExactly(end);
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-03-02T09:00:00Z, 2026-03-03T00:00:00Z",
        "UTC, 2026-03-03T00:00:00Z, 2026-03-04T00:00:00Z",
        "America/Sao_Paulo, 2017-10-15T02:59:59Z, 2017-10-15T03:00:00Z",
        "Pacific/Apia, 2011-12-30T09:00:00Z, 2011-12-30T10:00:00Z",
        "America/St_Johns, 2010-11-07T02:00:00Z, 2010-11-07T02:30:00Z",
        "America/St_Johns, 2010-11-07T02:30:00Z, 2010-11-07T02:31:00Z", // it is 6 November again
        "America/St_Johns, 2010-11-07T02:31:00Z, 2010-11-07T03:30:00Z",
    })
    void the_day_changes_next(String zone, Instant after, Instant change) {
        assertThat(new Calendar(ZoneId.of(zone)).dayChangesAfter(after)).containsExactly(change);
    }

    @Test
    void at_the_ends_of_the_calendar_days_are_over_at_once_or_never() {
        Calendar calendar = new Calendar(ZoneOffset.ofHours(-18));

        assertThat(calendar.endOf(LocalDate.MIN)).containsExactly(Instant.MIN);
        assertThat(calendar.endOf(LocalDate.MAX)).isEmpty();
        assertThat(calendar.dayChangesAfter(Instant.MIN)).isNotEmpty();
        assertThat(calendar.dayChangesAfter(Instant.MAX)).isEmpty();
    }

    @Property
    void it_is_no_later_day_right_before_the_end_of_a_day_and_one_from_then_on(
            @ForAll("zones") ZoneId zone, @ForAll("instants") Instant instant) {
        Calendar calendar = new Calendar(zone);
        LocalDate day = calendar.dayOf(instant);
        Instant end = calendar.endOf(day).get();

        assertThat(end).isAfter(instant);
        assertThat(calendar.dayOf(end)).isAfter(day);
        assertThat(calendar.dayOf(end.minusNanos(1))).isEqualTo(day);
    }

    @Property
    void the_day_is_the_same_until_right_before_it_changes(
            @ForAll("zones") ZoneId zone, @ForAll("instants") Instant instant) {
        Calendar calendar = new Calendar(zone);
        LocalDate day = calendar.dayOf(instant);
        Instant change = calendar.dayChangesAfter(instant).get();
        long between = (change.getEpochSecond() - instant.getEpochSecond()) / 2;

        assertThat(change).isAfter(instant);
        assertThat(calendar.dayOf(change)).isNotEqualTo(day);
        assertThat(calendar.dayOf(change.minusNanos(1))).isEqualTo(day);
        assertThat(calendar.dayOf(instant.plusSeconds(between))).isEqualTo(day);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds()).map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(-3_000_000_000L, 5_000_000_000L).map(Instant::ofEpochSecond);
    }
}
