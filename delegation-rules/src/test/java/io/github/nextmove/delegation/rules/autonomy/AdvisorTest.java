package io.github.nextmove.delegation.rules.autonomy;

import static io.github.nextmove.delegation.AutonomyLevel.L2;
import static io.github.nextmove.delegation.AutonomyLevel.L3;
import static io.github.nextmove.delegation.AutonomyLevel.L4;
import static io.github.nextmove.delegation.AutonomyLevel.L5;
import static io.github.nextmove.delegation.Outcome.AS_AGREED;
import static io.github.nextmove.delegation.Outcome.NOT_AS_AGREED;
import static io.github.nextmove.delegation.Rating.HIGH;
import static io.github.nextmove.delegation.Rating.LOW;
import static io.github.nextmove.delegation.rules.given.JudgedStory.drafted;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.rules.given.Usual.evaluation;
import static io.github.nextmove.delegation.rules.given.Usual.past;
import static io.github.nextmove.delegation.rules.given.Usual.pastAt;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Advice about a delegation: now, and when it was handed over. */
class AdvisorTest {

    private static final Advisor ADVISOR = Advisor.of(StandardPolicy.ORDERED, Thresholds.defaults());
    private static final JudgedStory RATED = drafted(draft()).rated(NOOR, HIGH, HIGH);

    @Test
    void advice_is_there_from_the_first_rating_on() {
        assertThat(now(drafted(draft()))).isEqualTo("READINESS_UNKNOWN");
        assertThat(now(RATED)).isEqualTo("COMPETENT_AND_MOTIVATED_UNPROVEN");
    }

    @Test
    void the_delegators_rating_counts_and_the_last_one() {
        assertThat(now(drafted(draft()).rated(SAM, HIGH, HIGH))).isEqualTo("READINESS_UNKNOWN");
        assertThat(now(RATED.rated(SAM, LOW, LOW))).isEqualTo("COMPETENT_AND_MOTIVATED_UNPROVEN");
        assertThat(now(RATED.rated(NOOR, LOW, LOW))).isEqualTo("NOT_YET_COMPETENT_NOT_MOTIVATED");
    }

    @Test
    void a_rating_is_fresh_for_180_days_and_stale_after_181() {
        assertThat(now(RATED.day(-7 + 180))).isEqualTo("COMPETENT_AND_MOTIVATED_UNPROVEN");
        assertThat(now(RATED.day(-7 + 181))).isEqualTo("READINESS_UNKNOWN");
    }

    @Test
    void days_are_counted_in_the_time_zone_of_the_delegation() {
        ReadinessRating rating = ReadinessRating.of(HIGH, HIGH, LocalDate.of(2026, 1, 1));
        JudgedStory kiritimati = drafted(draft().inZone(ZoneId.of("Pacific/Kiritimati")))
                .then(NOOR, by -> new RateReadiness(by, rating));
        Instant midnightThere = Instant.parse("2026-06-30T10:00:00Z");

        assertThat(now(kiritimati.at(midnightThere))).isEqualTo("READINESS_UNKNOWN");
        assertThat(now(kiritimati.at(midnightThere.minusSeconds(1)))).isEqualTo("COMPETENT_AND_MOTIVATED_UNPROVEN");
    }

    @Test
    void how_soon_a_rating_is_stale_is_a_parameter() {
        Advisor strict = Advisor.of(
                StandardPolicy.ORDERED,
                Thresholds.builder().ratingStaleAfterDays(1).build());

        assertThat(strict.now(RATED.delegation(), TrackRecord.empty(), Usual.onDay(-6))
                        .reason())
                .isEqualTo("COMPETENT_AND_MOTIVATED_UNPROVEN");
        assertThat(strict.now(RATED.delegation(), TrackRecord.empty(), Usual.onDay(-5))
                        .reason())
                .isEqualTo("READINESS_UNKNOWN");
    }

    @Test
    void a_rating_that_is_dated_ahead_is_fresh() {
        Option<ReadinessRating> ahead = Option.some(ReadinessRating.of(HIGH, HIGH, LocalDate.MAX));

        assertThat(Advisor.fresh(ahead, Usual.day(0), Thresholds.defaults())).isEqualTo(ahead);
    }

    @Test
    void the_advice_now_takes_the_outcome_of_this_delegation_into_account() {
        JudgedStory delivered =
                RATED.handedOver(agreement()).started().delivered().past(past(AS_AGREED));
        JudgedStory evaluated = delivered.evaluated(evaluation(AS_AGREED));

        assertThat(level(delivered)).contains(L4);
        assertThat(level(evaluated)).contains(L5);
        assertThat(level(evaluated.evaluated(evaluation(NOT_AS_AGREED)))).contains(L4);
    }

    @Test
    void a_second_evaluation_counts_once() {
        JudgedStory twice = RATED.handedOver(agreement())
                .started()
                .delivered()
                .evaluated(evaluation(AS_AGREED))
                .evaluated(evaluation(AS_AGREED));

        assertThat(now(twice)).isEqualTo("COMPETENT_AND_MOTIVATED_UNPROVEN");
    }

    @Test
    void the_agreed_level_is_the_last_level_of_the_next_delegation_and_not_of_this_one() {
        JudgedStory story = RATED.handedOver(agreement().autonomy(L2)).started().delivered();

        assertThat(level(story)).contains(L4);
        assertThat(level(story.evaluated(evaluation(AS_AGREED)).past(past(L5, AS_AGREED))))
                .contains(L5);
    }

    @Test
    void on_the_ladder_a_result_here_counts_where_this_is_at_the_last_level() {
        JudgedStory third =
                RATED.handedOver(agreement().autonomy(L3)).started().delivered().past(pastAt(L3, AS_AGREED, AS_AGREED));

        assertThat(ladder(third)).isEqualTo("L3 COUNTING");
        assertThat(ladder(third.evaluated(evaluation(AS_AGREED)))).isEqualTo("L4 THREE_IN_A_ROW_AT_THIS_LEVEL");
        assertThat(ladder(third.evaluated(evaluation(NOT_AS_AGREED)))).isEqualTo("L3 COUNTING");
    }

    @Test
    void on_the_ladder_a_result_here_at_another_level_leaves_the_step_that_was_advised() {
        JudgedStory up = RATED.handedOver(agreement().autonomy(L4))
                .started()
                .delivered()
                .past(pastAt(L3, AS_AGREED, AS_AGREED, AS_AGREED));
        JudgedStory back = up.past(pastAt(L5, NOT_AS_AGREED, NOT_AS_AGREED));

        assertThat(ladder(up)).isEqualTo("L4 THREE_IN_A_ROW_AT_THIS_LEVEL");
        assertThat(ladder(up.evaluated(evaluation(AS_AGREED)))).isEqualTo("L4 THREE_IN_A_ROW_AT_THIS_LEVEL");
        assertThat(ladder(up.evaluated(evaluation(NOT_AS_AGREED)))).isEqualTo("L4 THREE_IN_A_ROW_AT_THIS_LEVEL");
        assertThat(ladder(back.evaluated(evaluation(AS_AGREED)))).isEqualTo("L4 TWO_OF_THREE_NOT_AS_AGREED");
    }

    @Test
    void the_advice_at_the_hand_over_is_that_of_then() {
        JudgedStory handedOver = RATED.handedOver(agreement()).past(past(AS_AGREED));
        JudgedStory later = handedOver
                .started()
                .delivered()
                .evaluated(evaluation(AS_AGREED))
                .rated(NOOR, LOW, LOW)
                .day(400);

        assertThat(atHandover(later)).contains("COMPETENT_AND_MOTIVATED_UNPROVEN");
        assertThat(atHandover(later)).isEqualTo(atHandover(handedOver));
    }

    @Test
    void there_is_none_before_the_hand_over_nor_when_it_was_not_accepted() {
        assertThat(atHandover(RATED)).isEmpty();
        assertThat(atHandover(RATED.then(NOOR, HoldConversation::declined))).isEmpty();
    }

    private static String ladder(JudgedStory story) {
        Advice advice = Advisor.of(StandardPolicy.LADDER, Thresholds.defaults())
                .now(story.delegation(), story.past(), story.now());
        return advice.autonomy().get() + " " + advice.reason();
    }

    private static String now(JudgedStory story) {
        return ADVISOR.now(story.delegation(), story.past(), story.now()).reason();
    }

    private static Option<AutonomyLevel> level(JudgedStory story) {
        return ADVISOR.now(story.delegation(), story.past(), story.now()).autonomy();
    }

    private static Option<String> atHandover(JudgedStory story) {
        return ADVISOR.atHandover(story.delegation(), story.past()).map(Advice::reason);
    }
}
