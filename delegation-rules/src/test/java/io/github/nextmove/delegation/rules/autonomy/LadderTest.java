package io.github.nextmove.delegation.rules.autonomy;

import static io.github.nextmove.delegation.AutonomyLevel.L1;
import static io.github.nextmove.delegation.AutonomyLevel.L2;
import static io.github.nextmove.delegation.AutonomyLevel.L3;
import static io.github.nextmove.delegation.AutonomyLevel.L4;
import static io.github.nextmove.delegation.AutonomyLevel.L5;
import static io.github.nextmove.delegation.Outcome.AS_AGREED;
import static io.github.nextmove.delegation.Outcome.NOT_AS_AGREED;
import static io.github.nextmove.delegation.Rating.HIGH;
import static io.github.nextmove.delegation.Rating.LOW;
import static io.github.nextmove.delegation.rules.given.Usual.at;
import static io.github.nextmove.delegation.rules.given.Usual.past;
import static io.github.nextmove.delegation.rules.given.Usual.pastAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ladder of section 4: results move the level, and the rating starts and caps it. */
class LadderTest {

    private static final Option<ReadinessRating> UNRATED = Option.none();
    private static final Option<ReadinessRating> COMPETENT = rating(HIGH, HIGH);
    private static final Option<ReadinessRating> NOT_YET_COMPETENT = rating(LOW, HIGH);

    @ParameterizedTest
    @CsvSource({"LOW, LOW, L1", "LOW, HIGH, L2", "HIGH, LOW, L3", "HIGH, HIGH, L3"})
    void the_rating_starts_it_no_higher_than_l3(Rating competence, Rating motivation, AutonomyLevel level) {
        Option<ReadinessRating> rating = rating(competence, motivation);
        AdviceReason reason = AdviceReason.START_BY_RATING;

        assertThat(advice(rating, TrackRecord.empty())).isEqualTo(Advice.of(level, reason));
        assertThat(advice(rating, past(AS_AGREED, AS_AGREED, AS_AGREED))).isEqualTo(Advice.of(level, reason));
        assertThat(advice(rating, past(NOT_AS_AGREED, NOT_AS_AGREED, NOT_AS_AGREED)))
                .isEqualTo(Advice.of(level, reason));
    }

    @Test
    void without_a_whole_rating_and_a_last_level_there_is_nothing_to_start_from() {
        Option<ReadinessRating> half =
                Option.some(new ReadinessRating(Option.some(HIGH), Option.none(), Option.none(), LocalDate.EPOCH));

        assertThat(advised(UNRATED, TrackRecord.empty())).isEqualTo("none READINESS_UNKNOWN");
        assertThat(advised(half, past(AS_AGREED))).isEqualTo("none READINESS_UNKNOWN");
    }

    @Test
    void from_a_last_level_results_count_without_a_rating_too() {
        assertThat(advised(UNRATED, past(L4))).isEqualTo("L4 COUNTING");
        assertThat(advised(UNRATED, pastAt(L4, AS_AGREED, AS_AGREED, AS_AGREED)))
                .isEqualTo("L5 THREE_IN_A_ROW_AT_THIS_LEVEL");
        assertThat(advised(UNRATED, pastAt(L4, NOT_AS_AGREED, NOT_AS_AGREED)))
                .isEqualTo("L3 TWO_OF_THREE_NOT_AS_AGREED");
    }

    @Test
    void three_in_a_row_as_agreed_at_this_level_give_a_level_more() {
        assertThat(advised(pastAt(L2, AS_AGREED, AS_AGREED))).isEqualTo("L2 COUNTING");
        assertThat(advised(pastAt(L2, AS_AGREED, AS_AGREED, AS_AGREED))).isEqualTo("L3 THREE_IN_A_ROW_AT_THIS_LEVEL");
        assertThat(advised(pastAt(L2, NOT_AS_AGREED, AS_AGREED, AS_AGREED, AS_AGREED)))
                .isEqualTo("L3 THREE_IN_A_ROW_AT_THIS_LEVEL");
        assertThat(advised(pastAt(L2, AS_AGREED, AS_AGREED, NOT_AS_AGREED, AS_AGREED)))
                .isEqualTo("L2 COUNTING");
    }

    @Test
    void it_is_one_level_however_many_there_are_and_l5_is_the_last() {
        assertThat(advised(pastAt(L1, AS_AGREED, AS_AGREED, AS_AGREED, AS_AGREED, AS_AGREED, AS_AGREED)))
                .isEqualTo("L2 THREE_IN_A_ROW_AT_THIS_LEVEL");
        assertThat(advised(pastAt(L5, AS_AGREED, AS_AGREED, AS_AGREED))).isEqualTo("L5 THREE_IN_A_ROW_AT_THIS_LEVEL");
    }

    @Test
    void two_of_the_last_three_not_as_agreed_give_a_level_back() {
        assertThat(advised(pastAt(L4, NOT_AS_AGREED))).isEqualTo("L4 COUNTING");
        assertThat(advised(pastAt(L4, NOT_AS_AGREED, NOT_AS_AGREED))).isEqualTo("L3 TWO_OF_THREE_NOT_AS_AGREED");
        assertThat(advised(pastAt(L4, NOT_AS_AGREED, AS_AGREED, NOT_AS_AGREED)))
                .isEqualTo("L3 TWO_OF_THREE_NOT_AS_AGREED");
        assertThat(advised(pastAt(L4, NOT_AS_AGREED, NOT_AS_AGREED, AS_AGREED)))
                .isEqualTo("L3 TWO_OF_THREE_NOT_AS_AGREED");
        assertThat(advised(pastAt(L4, NOT_AS_AGREED, NOT_AS_AGREED, AS_AGREED, AS_AGREED)))
                .isEqualTo("L4 COUNTING");
    }

    @Test
    void it_is_one_level_however_many_there_are_and_l1_is_the_last() {
        assertThat(advised(pastAt(L4, NOT_AS_AGREED, NOT_AS_AGREED, NOT_AS_AGREED, NOT_AS_AGREED)))
                .isEqualTo("L3 TWO_OF_THREE_NOT_AS_AGREED");
        assertThat(advised(pastAt(L1, NOT_AS_AGREED, NOT_AS_AGREED))).isEqualTo("L1 TWO_OF_THREE_NOT_AS_AGREED");
    }

    @Test
    void a_low_competence_caps_the_way_up_at_l3_and_moves_nobody_down() {
        assertThat(advised(NOT_YET_COMPETENT, pastAt(L2, AS_AGREED, AS_AGREED, AS_AGREED)))
                .isEqualTo("L3 THREE_IN_A_ROW_AT_THIS_LEVEL");
        assertThat(advised(NOT_YET_COMPETENT, pastAt(L3, AS_AGREED, AS_AGREED, AS_AGREED)))
                .isEqualTo("L3 RATED_LOW_CAP");
        assertThat(advised(NOT_YET_COMPETENT, pastAt(L4, AS_AGREED, AS_AGREED, AS_AGREED)))
                .isEqualTo("L4 RATED_LOW_CAP");
        assertThat(advised(NOT_YET_COMPETENT, pastAt(L5, AS_AGREED, AS_AGREED))).isEqualTo("L5 COUNTING");
        assertThat(advised(NOT_YET_COMPETENT, pastAt(L4, NOT_AS_AGREED, NOT_AS_AGREED)))
                .isEqualTo("L3 TWO_OF_THREE_NOT_AS_AGREED");
    }

    @Test
    void motivation_caps_nothing() {
        assertThat(advised(rating(HIGH, LOW), pastAt(L3, AS_AGREED, AS_AGREED, AS_AGREED)))
                .isEqualTo("L4 THREE_IN_A_ROW_AT_THIS_LEVEL");
    }

    @Test
    void after_a_step_the_count_begins_anew() {
        TrackRecord steppedUp = new TrackRecord(at(L3, AS_AGREED, AS_AGREED, AS_AGREED), Option.some(L4));
        TrackRecord once = new TrackRecord(steppedUp.outcomes().appendAll(at(L4, AS_AGREED)), Option.some(L4));

        assertThat(said(COMPETENT, steppedUp)).contains("0 of 3");
        assertThat(said(COMPETENT, once)).contains("1 of 3");
    }

    @Test
    void who_comes_back_to_a_level_begins_anew_there() {
        TrackRecord back = new TrackRecord(
                at(L3, AS_AGREED, AS_AGREED, AS_AGREED).appendAll(at(L4, NOT_AS_AGREED, NOT_AS_AGREED)),
                Option.some(L3));
        TrackRecord again = new TrackRecord(back.outcomes().appendAll(at(L3, AS_AGREED)), Option.some(L3));

        assertThat(said(COMPETENT, back)).contains("0 of 3");
        assertThat(said(COMPETENT, again)).contains("1 of 3");
    }

    @Test
    void an_outcome_without_a_level_does_not_count_nor_break_a_row() {
        TrackRecord between = new TrackRecord(
                at(L3, AS_AGREED, AS_AGREED)
                        .appendAll(past(NOT_AS_AGREED, NOT_AS_AGREED).outcomes())
                        .appendAll(at(L3, AS_AGREED)),
                Option.some(L3));

        assertThat(advised(between)).isEqualTo("L4 THREE_IN_A_ROW_AT_THIS_LEVEL");
        assertThat(said(COMPETENT, past(L3, AS_AGREED, AS_AGREED, AS_AGREED))).contains("0 of 3");
    }

    @Test
    void how_many_bring_a_step_are_thresholds() {
        Thresholds others = Thresholds.builder().upAfter(2).backAfter(3).build();

        assertThat(advised(COMPETENT, pastAt(L2, AS_AGREED, AS_AGREED), others))
                .isEqualTo("L3 THREE_IN_A_ROW_AT_THIS_LEVEL");
        assertThat(advised(COMPETENT, pastAt(L2, NOT_AS_AGREED, NOT_AS_AGREED), others))
                .isEqualTo("L2 COUNTING");
        assertThat(advised(COMPETENT, pastAt(L2, NOT_AS_AGREED, NOT_AS_AGREED, AS_AGREED, NOT_AS_AGREED), others))
                .isEqualTo("L1 TWO_OF_THREE_NOT_AS_AGREED");
        assertThat(advised(
                        COMPETENT,
                        pastAt(L2, NOT_AS_AGREED, NOT_AS_AGREED, AS_AGREED, NOT_AS_AGREED, AS_AGREED),
                        others))
                .isEqualTo("L2 COUNTING");
    }

    @Test
    void where_one_result_is_enough_for_a_step_up_the_newest_decides() {
        Thresholds quick = Thresholds.builder().upAfter(1).build();

        assertThat(advised(COMPETENT, pastAt(L2, NOT_AS_AGREED, NOT_AS_AGREED, AS_AGREED), quick))
                .isEqualTo("L3 THREE_IN_A_ROW_AT_THIS_LEVEL");
    }

    @Test
    void the_largest_threshold_is_never_reached() {
        Thresholds never = Thresholds.builder()
                .upAfter(Integer.MAX_VALUE)
                .backAfter(Integer.MAX_VALUE)
                .build();

        assertThat(advised(COMPETENT, pastAt(L2, NOT_AS_AGREED, NOT_AS_AGREED), never))
                .isEqualTo("L2 COUNTING");
    }

    @ParameterizedTest
    @EnumSource
    void each_level_has_its_style_and_support(AutonomyLevel level) {
        Advice stays = advice(COMPETENT, past(level));

        assertThat(stays.style()).contains(Style.of(level));
        assertThat(stays.support()).contains(Style.of(level).support());
    }

    @Test
    void it_tells_what_it_counted() {
        assertThat(said(COMPETENT, pastAt(L3, NOT_AS_AGREED, AS_AGREED, AS_AGREED)))
                .isEqualTo("Results in a row as agreed at this level: 2 of 3. The level stays as it is for now.");
        assertThat(said(COMPETENT, pastAt(L3, AS_AGREED, AS_AGREED, AS_AGREED, AS_AGREED)))
                .isEqualTo("Results in a row as agreed at this level: 4. "
                        + "That is enough for one level more, where there is one.");
        assertThat(said(COMPETENT, pastAt(L3, NOT_AS_AGREED, AS_AGREED, NOT_AS_AGREED)))
                .isEqualTo("Of the last 3 results at this level, 2 were not as agreed: "
                        + "one step back for now, where there is one, with a way up again.");
        assertThat(said(COMPETENT, pastAt(L3, NOT_AS_AGREED, NOT_AS_AGREED)))
                .startsWith("Of the last 2 results at this level, 2 were not as agreed");
        assertThat(said(NOT_YET_COMPETENT, pastAt(L3, AS_AGREED, AS_AGREED, AS_AGREED)))
                .isEqualTo("Results in a row as agreed at this level: 3. "
                        + "Competence is still rated low: rate it again before more freedom comes.");
    }

    private static String said(Option<ReadinessRating> rating, TrackRecord before) {
        return Texts.in(Locale.ENGLISH).render(advice(rating, before).explanation());
    }

    private static String advised(TrackRecord before) {
        return advised(COMPETENT, before);
    }

    private static String advised(Option<ReadinessRating> rating, TrackRecord before) {
        return advised(rating, before, Thresholds.defaults());
    }

    private static String advised(Option<ReadinessRating> rating, TrackRecord before, Thresholds thresholds) {
        Advice advice = advice(rating, before, thresholds);
        return advice.autonomy().map(AutonomyLevel::name).getOrElse("none") + " " + advice.reason();
    }

    private static Advice advice(Option<ReadinessRating> rating, TrackRecord before) {
        return advice(rating, before, Thresholds.defaults());
    }

    private static Advice advice(Option<ReadinessRating> rating, TrackRecord before, Thresholds thresholds) {
        return StandardPolicy.LADDER.advise(new Basis(Given.EMPLOYEE, rating, Option.none(), before, thresholds));
    }

    private static Option<ReadinessRating> rating(Rating competence, Rating motivation) {
        return Option.some(ReadinessRating.of(competence, motivation, LocalDate.EPOCH));
    }
}
