package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.AutonomyLevel.L3;
import static io.github.nextmove.delegation.Outcome.AS_AGREED;
import static io.github.nextmove.delegation.Outcome.NOT_AS_AGREED;
import static io.github.nextmove.delegation.rules.given.JudgedStory.drafted;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.rules.given.Usual.past;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import org.junit.jupiter.api.Test;

/** Whether delegating fits yet is judged as of now. */
class RepeatedFailureRulesTest {

    private static final JudgedStory DRAFT = drafted(draft());

    @Test
    void three_failures_in_a_row_ask_for_another_approach_from_the_hand_over_on() {
        JudgedStory failing = DRAFT.past(past(AS_AGREED, NOT_AS_AGREED, NOT_AS_AGREED, NOT_AS_AGREED));
        JudgedStory handedOver = failing.handedOver(agreement());

        assertThat(failing.findings()).isEmpty();
        assertThat(handedOver.findings()).containsExactly("DELEGATION_NOT_YET_APPROPRIATE:WARNING");
        assertThat(handedOver.finding("DELEGATION_NOT_YET_APPROPRIATE").events())
                .containsExactly(4);
        assertThat(handedOver.past(past(NOT_AS_AGREED, NOT_AS_AGREED)).findings())
                .isEmpty();
        assertThat(handedOver
                        .past(past(NOT_AS_AGREED, NOT_AS_AGREED, NOT_AS_AGREED, AS_AGREED))
                        .findings())
                .isEmpty();
    }

    @Test
    void the_outcome_of_this_delegation_counts_once_it_is_there() {
        JudgedStory delivered = at(L3, DRAFT).started().delivered().past(past(NOT_AS_AGREED, NOT_AS_AGREED));
        JudgedStory failed = delivered.day(2).evaluated(Usual.evaluation(NOT_AS_AGREED));

        assertThat(delivered.findings()).isEmpty();
        assertThat(failed.findings()).containsExactly("DELEGATION_NOT_YET_APPROPRIATE:WARNING");
        assertThat(failed.finding("DELEGATION_NOT_YET_APPROPRIATE").arose().at())
                .isEqualTo(Usual.onDay(2));
    }

    @Test
    void it_came_to_be_with_the_first_evaluation_since_which_the_outcome_is_not_as_agreed() {
        JudgedStory delivered = at(L3, DRAFT).started().delivered().past(past(NOT_AS_AGREED, NOT_AS_AGREED));
        JudgedStory again = delivered
                .day(2)
                .evaluated(Usual.evaluation(NOT_AS_AGREED))
                .day(4)
                .evaluated(Usual.evaluation(NOT_AS_AGREED));
        JudgedStory better =
                again.day(5).evaluated(Usual.evaluation(AS_AGREED)).day(6).evaluated(Usual.evaluation(NOT_AS_AGREED));

        assertThat(again.finding("DELEGATION_NOT_YET_APPROPRIATE").arose().at()).isEqualTo(Usual.onDay(2));
        assertThat(better.finding("DELEGATION_NOT_YET_APPROPRIATE").arose().at())
                .isEqualTo(Usual.onDay(6));
    }

    @Test
    void the_finding_goes_away_by_itself() {
        JudgedStory failing =
                at(L3, DRAFT).started().delivered().past(past(NOT_AS_AGREED, NOT_AS_AGREED, NOT_AS_AGREED));
        JudgedStory oneWell = failing.evaluated(Usual.evaluation(AS_AGREED));
        JudgedStory judgedAnew = oneWell.evaluated(Usual.evaluation(NOT_AS_AGREED));

        assertThat(failing.findings()).containsExactly("DELEGATION_NOT_YET_APPROPRIATE:WARNING");
        assertThat(oneWell.findings()).isEmpty();
        assertThat(judgedAnew.findings()).containsExactly("DELEGATION_NOT_YET_APPROPRIATE:WARNING");
    }

    @Test
    void how_many_failures_are_too_many_is_a_parameter() {
        assertThat(at(L3, DRAFT)
                        .past(past(NOT_AS_AGREED))
                        .set(StandardParameters.FAILURES_FOR_STEP_BACK, 1)
                        .findings())
                .containsExactly("DELEGATION_NOT_YET_APPROPRIATE:WARNING");
    }

    private static JudgedStory at(AutonomyLevel agreed, JudgedStory draft) {
        return draft.handedOver(agreement().autonomy(agreed));
    }
}
