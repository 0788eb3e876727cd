package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.Readiness;
import io.github.nextmove.delegation.ReadinessLevel;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.testing.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Delegator and delegatee each rate the delegatee's readiness, and neither overwrites the other. */
class RatingByBothSidesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ReadinessRating LOW = ReadinessRating.of(Rating.LOW, Rating.HIGH, DAY);
    private static final ReadinessRating HIGH = ReadinessRating.of(Rating.HIGH, Rating.HIGH, DAY);
    private static final Delegation DRAFT = Given.in(Phase.DRAFT);

    @Test
    void nothing_is_rated_at_first() {
        assertThat(DRAFT.readiness()).isEqualTo(Readiness.unknown(DRAFT.task().type()));
    }

    @Test
    void the_two_ratings_stand_apart() {
        Readiness rated = after(DRAFT, new RateReadiness(by(SAM), HIGH), new RateReadiness(by(NOOR), LOW))
                .readiness();

        assertThat(rated.byDelegator()).contains(LOW);
        assertThat(rated.own()).contains(HIGH);
        assertThat(rated.level()).contains(ReadinessLevel.NOT_YET_COMPETENT_MOTIVATED);
    }

    @Test
    void the_latest_rating_of_each_side_counts() {
        Readiness rated = after(
                        DRAFT,
                        new RateReadiness(by(NOOR), LOW),
                        new RateReadiness(by(SAM), LOW),
                        new RateReadiness(by(NOOR), HIGH))
                .readiness();

        assertThat(rated.byDelegator()).contains(HIGH);
        assertThat(rated.own()).contains(LOW);
    }

    @Test
    void a_rating_of_an_earlier_date_does_not_replace_a_later_one() {
        ReadinessRating earlier = ReadinessRating.of(Rating.HIGH, Rating.HIGH, DAY.minusDays(1));
        Readiness rated = after(DRAFT, new RateReadiness(by(NOOR), LOW), new RateReadiness(by(NOOR), earlier))
                .readiness();

        assertThat(rated.byDelegator()).contains(LOW);
    }
}
