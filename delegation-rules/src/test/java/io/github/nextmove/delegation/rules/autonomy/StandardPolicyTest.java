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
import static io.github.nextmove.delegation.rules.autonomy.StandardPolicy.DEVELOPMENT_ORDERED;
import static io.github.nextmove.delegation.rules.autonomy.StandardPolicy.ORDERED;
import static io.github.nextmove.delegation.rules.given.Usual.past;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of section 4, and the steps after them, in their order. */
class StandardPolicyTest {

    private static final TrackRecord NOTHING = TrackRecord.empty();
    private static final Outcome[] THREE_FAILURES = {NOT_AS_AGREED, NOT_AS_AGREED, NOT_AS_AGREED};

    @ParameterizedTest
    @CsvSource({
        "ORDERED, LOW,  LOW,  false, L1, S1, LOW,  NOT_YET_COMPETENT_NOT_MOTIVATED",
        "ORDERED, LOW,  LOW,  true,  L1, S1, LOW,  NOT_YET_COMPETENT_NOT_MOTIVATED",
        "ORDERED, LOW,  HIGH, false, L2, S2, HIGH, NOT_YET_COMPETENT_MOTIVATED",
        "ORDERED, LOW,  HIGH, true,  L2, S2, HIGH, NOT_YET_COMPETENT_MOTIVATED",
        "ORDERED, HIGH, LOW,  false, L3, S3, HIGH, COMPETENT_NOT_MOTIVATED",
        "ORDERED, HIGH, LOW,  true,  L3, S3, HIGH, COMPETENT_NOT_MOTIVATED",
        "ORDERED, HIGH, HIGH, false, L4, S4, LOW,  COMPETENT_AND_MOTIVATED_UNPROVEN",
        "ORDERED, HIGH, HIGH, true,  L5, S4, LOW,  COMPETENT_AND_MOTIVATED_PROVEN",
        "DEVELOPMENT_ORDERED, LOW,  LOW,  false, L2, S2, HIGH, NOT_YET_COMPETENT_NOT_MOTIVATED",
        "DEVELOPMENT_ORDERED, LOW,  LOW,  true,  L2, S2, HIGH, NOT_YET_COMPETENT_NOT_MOTIVATED",
        "DEVELOPMENT_ORDERED, LOW,  HIGH, false, L1, S1, LOW,  NOT_YET_COMPETENT_MOTIVATED",
        "DEVELOPMENT_ORDERED, LOW,  HIGH, true,  L1, S1, LOW,  NOT_YET_COMPETENT_MOTIVATED",
        "DEVELOPMENT_ORDERED, HIGH, LOW,  false, L3, S3, HIGH, COMPETENT_NOT_MOTIVATED",
        "DEVELOPMENT_ORDERED, HIGH, LOW,  true,  L3, S3, HIGH, COMPETENT_NOT_MOTIVATED",
        "DEVELOPMENT_ORDERED, HIGH, HIGH, false, L4, S4, LOW,  COMPETENT_AND_MOTIVATED_UNPROVEN",
        "DEVELOPMENT_ORDERED, HIGH, HIGH, true,  L5, S4, LOW,  COMPETENT_AND_MOTIVATED_PROVEN"
    })
    void the_level_is_that_of_the_table(
            StandardPolicy policy,
            Rating competence,
            Rating motivation,
            boolean proven,
            AutonomyLevel level,
            Style style,
            Support support,
            AdviceReason reason) {
        TrackRecord before = proven ? past(AS_AGREED, AS_AGREED) : TrackRecord.empty();

        assertThat(policy.advise(basis(competence, motivation, before)))
                .isEqualTo(new Advice(
                        Option.some(level), Option.some(style), Option.some(support), reason.name(), reason.message()));
    }

    @Test
    void more_motivation_can_give_less_autonomy_when_development_ordered() {
        assertThat(DEVELOPMENT_ORDERED.advise(basis(LOW, HIGH, NOTHING)).autonomy())
                .contains(L1);
        assertThat(DEVELOPMENT_ORDERED.advise(basis(LOW, LOW, NOTHING)).autonomy())
                .contains(L2);
    }

    @ParameterizedTest
    @EnumSource
    void a_network_member_gets_no_level_and_this_comes_first(StandardPolicy policy) {
        Basis network = new Basis(
                Given.NETWORK_MEMBER,
                rating(HIGH, HIGH),
                Option.none(),
                past(L4, THREE_FAILURES),
                Thresholds.defaults());
        AdviceReason reason = AdviceReason.NETWORK_CHOSEN_FOR_COMPETENCE;

        assertThat(policy.advise(network))
                .isEqualTo(new Advice(Option.none(), Option.none(), Option.none(), reason.name(), reason.message()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LADDER")
    void without_a_whole_rating_by_the_delegator_there_is_nothing_to_advise(StandardPolicy policy) {
        Option<ReadinessRating> half =
                Option.some(new ReadinessRating(Option.some(HIGH), Option.none(), Option.some(HIGH), LocalDate.EPOCH));

        assertThat(reason(policy.advise(employee(Option.none(), past(L4))))).isEqualTo("none READINESS_UNKNOWN");
        assertThat(reason(policy.advise(employee(half, past(L4))))).isEqualTo("none READINESS_UNKNOWN");
        assertThat(reason(policy.advise(employee(half, past(L4, THREE_FAILURES)))))
                .isEqualTo("none READINESS_UNKNOWN");
    }

    @Test
    void proven_is_the_last_two_as_agreed() {
        assertThat(advised(past(AS_AGREED))).isEqualTo("L4 COMPETENT_AND_MOTIVATED_UNPROVEN");
        assertThat(advised(past(AS_AGREED, AS_AGREED, NOT_AS_AGREED))).isEqualTo("L4 COMPETENT_AND_MOTIVATED_UNPROVEN");
        assertThat(advised(past(NOT_AS_AGREED, AS_AGREED, AS_AGREED))).isEqualTo("L5 COMPETENT_AND_MOTIVATED_PROVEN");
    }

    @Test
    void three_failures_in_a_row_give_one_step_back_from_the_last_level() {
        assertThat(advised(past(L4, THREE_FAILURES))).isEqualTo("L3 STEP_BACK_AFTER_REPEATED_FAILURE");
        assertThat(advised(past(L4, NOT_AS_AGREED, NOT_AS_AGREED))).isEqualTo("L4 COMPETENT_AND_MOTIVATED_UNPROVEN");
        assertThat(advised(past(L4, AS_AGREED, NOT_AS_AGREED, NOT_AS_AGREED)))
                .isEqualTo("L4 COMPETENT_AND_MOTIVATED_UNPROVEN");
        assertThat(advised(past(L4, NOT_AS_AGREED, NOT_AS_AGREED, NOT_AS_AGREED, AS_AGREED)))
                .isEqualTo("L4 COMPETENT_AND_MOTIVATED_UNPROVEN");
    }

    @Test
    void a_step_back_never_goes_below_the_first_level_nor_above_the_base() {
        assertThat(advised(past(L1, THREE_FAILURES))).isEqualTo("L1 STEP_BACK_AFTER_REPEATED_FAILURE");
        assertThat(advised(past(L2, THREE_FAILURES))).isEqualTo("L1 STEP_BACK_AFTER_REPEATED_FAILURE");
        assertThat(reason(ORDERED.advise(basis(LOW, HIGH, past(L5, THREE_FAILURES)))))
                .isEqualTo("L2 STEP_BACK_AFTER_REPEATED_FAILURE");
    }

    @Test
    void there_is_no_step_back_without_a_last_level() {
        assertThat(advised(past(THREE_FAILURES))).isEqualTo("L4 COMPETENT_AND_MOTIVATED_UNPROVEN");
    }

    @Test
    void more_freedom_comes_one_step_at_a_time() {
        assertThat(advised(past(L1))).isEqualTo("L2 ONE_STEP_AT_A_TIME");
        assertThat(advised(past(L2))).isEqualTo("L3 ONE_STEP_AT_A_TIME");
        assertThat(advised(past(L3))).isEqualTo("L4 COMPETENT_AND_MOTIVATED_UNPROVEN");
        assertThat(advised(past(L3, AS_AGREED, AS_AGREED))).isEqualTo("L4 ONE_STEP_AT_A_TIME");
        assertThat(advised(past(L4, AS_AGREED, AS_AGREED))).isEqualTo("L5 COMPETENT_AND_MOTIVATED_PROVEN");
    }

    @Test
    void less_freedom_may_come_at_once() {
        assertThat(reason(ORDERED.advise(basis(LOW, LOW, past(L5))))).isEqualTo("L1 NOT_YET_COMPETENT_NOT_MOTIVATED");
    }

    @Test
    void a_step_has_the_style_and_the_support_of_its_own_level() {
        Advice step = ORDERED.advise(basis(HIGH, HIGH, past(L1)));

        assertThat(step.style()).contains(Style.S2);
        assertThat(step.support()).contains(Support.HIGH);
    }

    @Test
    void how_many_prove_fail_and_step_are_thresholds() {
        Thresholds strict = Thresholds.builder()
                .provenAfter(3)
                .failuresForStepBack(1)
                .maxStepUp(2)
                .build();

        assertThat(advised(past(AS_AGREED, AS_AGREED), strict)).isEqualTo("L4 COMPETENT_AND_MOTIVATED_UNPROVEN");
        assertThat(advised(past(AS_AGREED, AS_AGREED, AS_AGREED), strict))
                .isEqualTo("L5 COMPETENT_AND_MOTIVATED_PROVEN");
        assertThat(advised(past(L5, NOT_AS_AGREED), strict)).isEqualTo("L4 STEP_BACK_AFTER_REPEATED_FAILURE");
        assertThat(advised(past(L1), strict)).isEqualTo("L3 ONE_STEP_AT_A_TIME");
        assertThat(advised(past(L2), strict)).isEqualTo("L4 COMPETENT_AND_MOTIVATED_UNPROVEN");
    }

    @Test
    void the_own_rating_of_the_delegatee_decides_nothing() {
        Basis self = new Basis(
                Given.EMPLOYEE, Option.none(), rating(HIGH, HIGH), TrackRecord.empty(), Thresholds.defaults());

        assertThat(reason(ORDERED.advise(self))).isEqualTo("none READINESS_UNKNOWN");
    }

    private static String advised(TrackRecord before) {
        return advised(before, Thresholds.defaults());
    }

    private static String advised(TrackRecord before, Thresholds thresholds) {
        Delegatee sam = Given.EMPLOYEE;
        return reason(ORDERED.advise(new Basis(sam, rating(HIGH, HIGH), Option.none(), before, thresholds)));
    }

    private static String reason(Advice advice) {
        return advice.autonomy().map(AutonomyLevel::name).getOrElse("none") + " " + advice.reason();
    }

    private static Basis basis(Rating competence, Rating motivation, TrackRecord before) {
        return employee(rating(competence, motivation), before);
    }

    private static Basis employee(Option<ReadinessRating> rating, TrackRecord before) {
        return new Basis(Given.EMPLOYEE, rating, Option.none(), before, Thresholds.defaults());
    }

    private static Option<ReadinessRating> rating(Rating competence, Rating motivation) {
        return Option.some(ReadinessRating.of(competence, motivation, LocalDate.EPOCH));
    }
}
