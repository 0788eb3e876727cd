package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.AutonomyLevel.L1;
import static io.github.nextmove.delegation.AutonomyLevel.L2;
import static io.github.nextmove.delegation.AutonomyLevel.L3;
import static io.github.nextmove.delegation.AutonomyLevel.L5;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.given.Usual.VENUE;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.OverrideDecision;
import io.github.nextmove.delegation.command.PrescribeHow;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Between checkpoints the delegator lets go, and decisions stay with whom they were granted to. */
class GuidanceRulesTest {

    @Test
    void the_second_check_in_by_the_delegator_is_one_too_many() {
        JudgedStory second = checkIns(2, working());

        assertThat(checkIns(1, working()).findings()).isEmpty();
        assertThat(second.findings()).containsExactly("MICROMANAGEMENT:WARNING:interval-1");
        assertThat(second.finding("MICROMANAGEMENT").events()).containsExactly(6, 7);
        assertThat(second.finding("MICROMANAGEMENT").arose().event()).isEqualTo(7);
    }

    @Test
    void it_is_said_once_an_interval_however_often_it_goes_on() {
        JudgedStory often = checkIns(5, working()).then(NOOR, PrescribeHow::new);

        assertThat(said(often)).isEqualTo(said(checkIns(2, working())));
    }

    @Test
    void a_check_in_by_the_delegatee_is_welcome() {
        JudgedStory asks = checkIns(1, working()).then(SAM, CheckIn::new).then(SAM, CheckIn::new);

        assertThat(asks.findings()).isEmpty();
    }

    @Test
    void telling_how_once_is_enough() {
        JudgedStory told = checkIns(1, working()).then(NOOR, PrescribeHow::new);

        assertThat(told.findings()).containsExactly("MICROMANAGEMENT:WARNING:interval-1");
        assertThat(told.finding("MICROMANAGEMENT").events()).containsExactly(7);
        assertThat(said(checkIns(3, told))).isEqualTo(said(told));
    }

    @Test
    void each_checkpoint_that_is_held_begins_a_new_interval() {
        JudgedStory oneInEach = checkIns(1, checkpoint(checkIns(1, working())));
        JudgedStory twoInTheThird = checkIns(2, checkpoint(checkpoint(working())));
        JudgedStory inBoth = checkpoint(checkIns(2, working())).then(NOOR, PrescribeHow::new);

        assertThat(oneInEach.findings()).isEmpty();
        assertThat(twoInTheThird.findings()).containsExactly("MICROMANAGEMENT:WARNING:interval-3");
        assertThat(inBoth.findings())
                .containsExactly("MICROMANAGEMENT:WARNING:interval-1", "MICROMANAGEMENT:WARNING:interval-2");
    }

    @Test
    void sending_the_result_back_begins_no_new_interval() {
        JudgedStory again = checkIns(1, working()).delivered().then(NOOR, by -> new SendResultBack(by, Option.none()));

        assertThat(checkIns(1, again).findings()).containsExactly("MICROMANAGEMENT:WARNING:interval-1");
    }

    @Test
    void close_guidance_is_right_below_level_3() {
        assertThat(hovering(L1).findings()).isEmpty();
        assertThat(hovering(L2).findings()).isEmpty();
        assertThat(hovering(L3).findings()).hasSize(1);
        assertThat(hovering(L5).findings()).hasSize(1);
        assertThat(checkIns(3, working(agreement().unsetAutonomy())).findings()).isEmpty();
    }

    @Test
    void from_which_level_and_how_many_are_parameters() {
        assertThat(hovering(L2).set(StandardParameters.HOW_IS_MICRO_FROM, L2).findings())
                .hasSize(1);
        assertThat(hovering(L1).set(StandardParameters.HOW_IS_MICRO_FROM, L2).findings())
                .isEmpty();
        assertThat(checkIns(1, working())
                        .set(StandardParameters.UNSCHEDULED_CHECK_INS, 1)
                        .findings())
                .hasSize(1);
        assertThat(checkIns(3, working())
                        .set(StandardParameters.UNSCHEDULED_CHECK_INS, 4)
                        .findings())
                .isEmpty();
        assertThat(checkIns(4, working())
                        .set(StandardParameters.UNSCHEDULED_CHECK_INS, 4)
                        .findings())
                .hasSize(1);
    }

    @Test
    void a_granted_decision_is_overridden_each_time_it_is_taken() {
        JudgedStory taken = working().then(NOOR, takes(VENUE)).then(NOOR, takes(VENUE));

        assertThat(taken.findings())
                .containsExactly(
                        "DECISION_OVERRIDDEN:VIOLATION:choose-venue", "DECISION_OVERRIDDEN:VIOLATION:choose-venue");
        assertThat(taken.findings("DECISION_OVERRIDDEN").head().events()).containsExactly(6);
    }

    @Test
    void a_decision_that_was_not_granted_is_the_delegators_to_take() {
        assertThat(working().then(NOOR, takes(DecisionId.of("spend-500"))).findings())
                .isEmpty();
    }

    private static JudgedStory hovering(AutonomyLevel level) {
        return checkIns(3, working(agreement().autonomy(level)));
    }

    private static JudgedStory checkIns(int times, JudgedStory story) {
        JudgedStory after = story;
        for (int i = 0; i < times; i++) {
            after = after.then(NOOR, CheckIn::new);
        }
        return after;
    }

    private static JudgedStory checkpoint(JudgedStory story) {
        return story.then(NOOR, by -> new HoldCheckpoint(by, Usual.CHECKPOINT));
    }

    private static Function<Occasion, Command> takes(DecisionId decision) {
        return by -> new OverrideDecision(by, decision);
    }

    /** What people see of it. */
    private static Vector<String> said(JudgedStory story) {
        return story.review()
                .findings()
                .map(finding -> finding.rule()
                        + finding.severity()
                        + finding.subject()
                        + finding.events()
                        + finding.arose()
                        + Texts.in(Locale.ENGLISH).render(finding.problem()));
    }
}
