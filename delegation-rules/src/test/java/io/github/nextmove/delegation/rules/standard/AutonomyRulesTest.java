package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.AutonomyLevel.L1;
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
import static io.github.nextmove.delegation.rules.given.Usual.past;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.TaskSize;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.Tuple;
import org.junit.jupiter.api.Test;

/** The agreed freedom is judged once, when the task is handed over to an employee. */
class AutonomyRulesTest {

    private static final JudgedStory DRAFT = drafted(draft());
    private static final JudgedStory TO_NETWORK = drafted(draft(Task.of("customer-meeting"), Given.NETWORK_MEMBER));

    @Test
    void two_with_no_history_start_small() {
        assertThat(large(TaskSize.LARGE).findings()).containsExactly("START_SMALL:ADVICE");
        assertThat(large(TaskSize.MEDIUM).findings()).isEmpty();
        assertThat(large(TaskSize.SMALL).findings()).isEmpty();
    }

    @Test
    void an_outcome_or_a_last_level_is_a_history() {
        assertThat(large(TaskSize.LARGE).past(past(NOT_AS_AGREED)).findings()).isEmpty();
        assertThat(large(TaskSize.LARGE).past(past(L3)).findings()).isEmpty();
    }

    @Test
    void the_agreed_level_is_compared_with_the_advice() {
        JudgedStory competent = DRAFT.rated(NOOR, HIGH, HIGH);

        assertThat(at(L5, competent).findings()).containsExactly("AUTONOMY_TOO_HIGH:WARNING");
        assertThat(at(L4, competent).findings()).isEmpty();
        assertThat(at(L3, competent).findings()).containsExactly("AUTONOMY_TOO_LOW:WARNING");
        assertThat(at(L3, competent).finding("AUTONOMY_TOO_LOW").problem().values())
                .contains(Tuple.of("agreedLevel", L3), Tuple.of("advisedLevel", L4));
    }

    @Test
    void there_is_nothing_to_compare_without_an_agreed_level_or_without_advice() {
        JudgedStory unagreed =
                DRAFT.rated(NOOR, HIGH, HIGH).handedOver(agreement().unsetAutonomy());

        assertThat(unagreed.past(past(L1)).findings()).isEmpty();
        assertThat(at(L5, DRAFT).findings()).isEmpty();
        assertThat(at(L5, DRAFT.rated(SAM, LOW, LOW)).findings()).isEmpty();
    }

    @Test
    void the_advice_is_by_the_ratings_that_were_there_at_the_hand_over() {
        JudgedStory ratedLater = at(L5, DRAFT).day(1).rated(NOOR, LOW, LOW);
        JudgedStory ratedOtherwiseLater =
                at(L4, DRAFT.rated(NOOR, HIGH, HIGH)).day(1).rated(NOOR, LOW, LOW);
        JudgedStory ratedAgain = at(L1, DRAFT.rated(NOOR, HIGH, HIGH).day(-6).rated(NOOR, LOW, LOW));

        assertThat(ratedLater.findings()).isEmpty();
        assertThat(ratedOtherwiseLater.findings()).isEmpty();
        assertThat(ratedAgain.findings()).isEmpty();
    }

    @Test
    void a_rating_of_180_days_ago_at_the_hand_over_is_fresh_and_one_of_181_is_not() {
        assertThat(at(L1, ratedOnDay(-180)).day(300).findings("AUTONOMY_TOO_LOW"))
                .hasSize(1);
        assertThat(at(L1, ratedOnDay(-181)).findings()).isEmpty();
    }

    @Test
    void the_advice_is_by_the_outcomes_before_this_delegation() {
        JudgedStory proven = at(L4, DRAFT.rated(NOOR, HIGH, HIGH)).past(past(AS_AGREED));

        assertThat(proven.findings()).isEmpty();
        assertThat(proven.started()
                        .delivered()
                        .evaluated(Usual.evaluation(AS_AGREED))
                        .findings())
                .isEmpty();
        assertThat(proven.past(past(AS_AGREED, AS_AGREED)).findings()).containsExactly("AUTONOMY_TOO_LOW:WARNING");
    }

    @Test
    void another_policy_gives_other_advice() {
        JudgedStory willing = at(L2, DRAFT.rated(NOOR, LOW, HIGH));

        assertThat(willing.findings()).isEmpty();
        assertThat(willing.judgedBy(StandardRules.book(StandardPolicy.DEVELOPMENT_ORDERED))
                        .findings())
                .containsExactly("AUTONOMY_TOO_HIGH:WARNING");
    }

    @Test
    void more_than_a_step_above_the_last_level_is_a_jump() {
        assertThat(at(L5, DRAFT).past(past(L3)).findings()).containsExactly("AUTONOMY_JUMP:WARNING");
        assertThat(at(L4, DRAFT).past(past(L3)).findings()).isEmpty();
        assertThat(at(L1, DRAFT).past(past(L3)).findings()).isEmpty();
        assertThat(at(L5, DRAFT)
                        .past(past(L3))
                        .finding("AUTONOMY_JUMP")
                        .problem()
                        .values())
                .contains(Tuple.of("agreedLevel", L5), Tuple.of("levelBefore", L3));
    }

    @Test
    void how_many_levels_are_a_jump_is_a_parameter() {
        assertThat(at(L5, DRAFT)
                        .past(past(L3))
                        .set(StandardParameters.MAX_STEP_UP, 2)
                        .findings())
                .isEmpty();
        assertThat(at(L5, DRAFT)
                        .past(past(L2))
                        .set(StandardParameters.MAX_STEP_UP, 2)
                        .findings())
                .containsExactly("AUTONOMY_JUMP:WARNING");
    }

    @Test
    void a_network_member_chooses_the_level() {
        Task large = Task.builder()
                .type(TaskType.of("customer-meeting"))
                .size(TaskSize.LARGE)
                .build();
        JudgedStory rated = drafted(draft(large, Given.NETWORK_MEMBER))
                .rated(NOOR, LOW, LOW)
                .rated(SAM, HIGH, HIGH);

        assertThat(at(L5, rated).findings()).isEmpty();
        assertThat(at(L5, TO_NETWORK).past(past(L1)).findings()).isEmpty();
        assertThat(at(L5, TO_NETWORK)
                        .past(past(NOT_AS_AGREED, NOT_AS_AGREED, NOT_AS_AGREED))
                        .findings())
                .isEmpty();
    }

    private static JudgedStory large(TaskSize size) {
        Task task =
                Task.builder().type(TaskType.of("customer-meeting")).size(size).build();
        return drafted(draft(task)).handedOver(agreement());
    }

    private static JudgedStory at(AutonomyLevel agreed, JudgedStory draft) {
        return draft.handedOver(agreement().autonomy(agreed));
    }

    private static JudgedStory ratedOnDay(int day) {
        ReadinessRating rating = ReadinessRating.of(HIGH, HIGH, Usual.day(day));
        return DRAFT.then(NOOR, by -> new RateReadiness(by, rating));
    }
}
