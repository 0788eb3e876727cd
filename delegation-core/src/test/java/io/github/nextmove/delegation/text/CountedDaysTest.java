package io.github.nextmove.delegation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.lifecycle.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedDaysTest {

    private static final LocalDate DAY_ZERO = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({"en, day 14, day 0, day -2", "nl, dag 14, dag 0, dag -2"})
    void a_day_is_said_by_its_distance_from_day_zero(String tag, String later, String zero, String before) {
        CountedDays days = new CountedDays(DAY_ZERO, new Bundles(Locale.forLanguageTag(tag)));

        assertThat(days.day(DAY_ZERO.plusDays(14))).isEqualTo(later);
        assertThat(days.day(DAY_ZERO)).isEqualTo(zero);
        assertThat(days.moment(Instant.parse("2026-02-28T23:59:59.999Z"))).isEqualTo(before);
    }

    @Test
    void texts_say_days_so_when_asked() {
        Texts texts = Texts.in(Locale.ENGLISH).countingDaysFrom(DAY_ZERO);
        Reason tooEarly = new Reason.TimeRunsBackwards(
                Instant.parse("2026-03-07T12:00:00Z"), Instant.parse("2026-03-05T12:00:00Z"));

        assertThat(texts.render(tooEarly).mkString()).contains("day 5", "day 3").doesNotContain("2026");
    }
}
