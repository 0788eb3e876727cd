package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.NextMoveReason.LEGAL;
import static io.github.nextmove.delegation.NextMoveReason.SAFETY;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is beyond the delegatee belongs to the delegator by right, unless it is the whole task. */
class EscalationRulesTest {

    private static final JudgedStory RAISED = working().day(5).in("corridor").raised("caterer", SAM);
    private static final JudgedStory TAKEN_OVER = RAISED.moved("caterer", NOOR);

    @ParameterizedTest
    @EnumSource(names = {"BEYOND_AUTHORITY", "SAFETY", "LEGAL"})
    void what_is_beyond_the_authority_or_about_safety_or_the_law_is_escalated(NextMoveReason reason) {
        JudgedStory escalated = RAISED.moved("caterer", toNoor(reason));

        assertThat(escalated.findings()).containsExactly("ESCALATED_LEGITIMATELY:INFO:caterer");
        assertThat(escalated.finding("ESCALATED_LEGITIMATELY").owner()).isEqualTo(NOOR);
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERLOAD", "OTHER"})
    void what_is_too_much_or_something_else_is_taken_over(NextMoveReason reason) {
        assertThat(RAISED.moved("caterer", toNoor(reason)).findings())
                .containsExactly("MONKEY_TAKEN_OVER:VIOLATION:caterer");
    }

    @Test
    void a_matter_from_an_earlier_day_can_be_escalated() {
        assertThat(RAISED.day(6).moved("caterer", toNoor(LEGAL)).findings())
                .containsExactly("ESCALATED_LEGITIMATELY:INFO:caterer");
    }

    @Test
    void an_escalation_ends_a_takeover_and_counts_its_days() {
        JudgedStory escalated = TAKEN_OVER.day(8).moved("caterer", toNoor(SAFETY));

        assertThat(escalated.findings())
                .containsExactly("MONKEY_TAKEN_OVER:VIOLATION:caterer", "ESCALATED_LEGITIMATELY:INFO:caterer");
        assertThat(escalated.finding("MONKEY_TAKEN_OVER").resolved()).contains(new Moment(Usual.onDay(8), 8));
        assertThat(Counters.of(escalated.delegation()).monkeyDaysAtDelegator()).isEqualTo(3);
    }

    @Test
    void what_is_the_delegators_by_right_is_not_escalated_again_and_handing_it_over_is_no_return() {
        JudgedStory escalated = RAISED.moved("caterer", toNoor(SAFETY));

        assertThat(escalated.day(6).moved("caterer", toNoor(LEGAL)).findings())
                .containsExactly("ESCALATED_LEGITIMATELY:INFO:caterer");
        assertThat(escalated.day(6).raised("caterer", SAM).moved("caterer", SAM).findings())
                .containsExactly("ESCALATED_LEGITIMATELY:INFO:caterer");
        assertThat(escalated.day(6).moved("caterer", NOOR).findings())
                .containsExactly("ESCALATED_LEGITIMATELY:INFO:caterer");
    }

    @Test
    void the_next_move_stays_his_or_hers_whose_the_matter_was_after_the_conversation() {
        JudgedStory handedOver = RAISED.moved("caterer", toNoor(SAFETY)).day(6).moved("caterer", SAM);

        assertThat(handedOver.finding("ESCALATED_LEGITIMATELY").owner()).isEqualTo(NOOR);
    }

    @Test
    void after_a_hand_over_the_matter_can_be_taken_over_again() {
        JudgedStory handedOver = RAISED.moved("caterer", toNoor(SAFETY)).day(6).moved("caterer", SAM);

        assertThat(handedOver.day(7).moved("caterer", NOOR).findings())
                .containsExactly("ESCALATED_LEGITIMATELY:INFO:caterer", "MONKEY_TAKEN_OVER:VIOLATION:caterer");
    }

    @Test
    void the_whole_task_cannot_be_escalated() {
        for (NextMoveReason reason : NextMoveReason.values()) {
            assertThat(working().moved("TASK", toNoor(reason)).findings())
                    .containsExactly("MONKEY_TAKEN_OVER:VIOLATION:TASK");
        }
    }

    private static NextMove toNoor(NextMoveReason reason) {
        return NextMove.of(NOOR, Usual.day(20)).because(reason);
    }
}
