package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import org.junit.jupiter.api.Test;

/** Monkeys that climb onto the shoulders of the delegator, and those that come back. */
class TakeoverRulesTest {

    private static final JudgedStory RAISED = working().day(5).in("corridor").raised("caterer", SAM);
    private static final JudgedStory TAKEN_OVER = RAISED.moved("caterer", NOOR);

    @Test
    void the_delegator_who_leaves_with_the_delegatees_matter_took_it_over() {
        Finding finding = TAKEN_OVER.finding("MONKEY_TAKEN_OVER");

        assertThat(TAKEN_OVER.findings()).containsExactly("MONKEY_TAKEN_OVER:VIOLATION:caterer");
        assertThat(finding.arose()).isEqualTo(new Moment(Usual.onDay(5), 7));
        assertThat(finding.events()).containsExactly(6, 7);
        assertThat(finding.owner()).isEqualTo(SAM);
        assertThat(finding.isResolved()).isFalse();
    }

    @Test
    void a_takeover_without_a_date_says_so_too() {
        JudgedStory undated = RAISED.moved("caterer", NextMove.undated(NOOR));

        assertThat(undated.findings())
                .containsExactly("MONKEY_TAKEN_OVER:VIOLATION:caterer", "NO_NEXT_MOVE_DATE:WARNING:caterer");
    }

    @Test
    void only_the_last_next_move_of_the_conversation_needs_a_date() {
        JudgedStory datedLast = RAISED.moved("caterer", NextMove.undated(NOOR)).moved("caterer", NOOR);
        JudgedStory undatedLast = TAKEN_OVER.moved("caterer", NextMove.undated(NOOR));

        assertThat(datedLast.findings()).containsExactly("MONKEY_TAKEN_OVER:VIOLATION:caterer");
        assertThat(undatedLast.findings())
                .containsExactly("MONKEY_TAKEN_OVER:VIOLATION:caterer", "NO_NEXT_MOVE_DATE:WARNING:caterer");
    }

    @Test
    void who_holds_it_already_does_not_take_it_over_again() {
        JudgedStory again = TAKEN_OVER.day(6).in("weekly").moved("caterer", NextMove.undated(NOOR));

        assertThat(again.findings()).containsExactly("MONKEY_TAKEN_OVER:VIOLATION:caterer");
    }

    @Test
    void raising_a_matter_is_no_takeover_whoever_does_it() {
        JudgedStory colleague = working(draft().withColleagues(ANNA), agreement());

        assertThat(RAISED.findings()).isEmpty();
        assertThat(working().raised("caterer", NOOR).findings()).isEmpty();
        assertThat(colleague.raised("caterer", ANNA).findings("MONKEY_TAKEN_OVER"))
                .isEmpty();
        assertThat(TAKEN_OVER.day(9).raised("caterer", SAM).findings())
                .containsExactly("MONKEY_TAKEN_OVER:VIOLATION:caterer");
    }

    @Test
    void a_matter_that_the_delegator_raises_and_keeps_is_taken_over() {
        assertThat(working().raised("caterer", NOOR).moved("caterer", NOOR).findings())
                .containsExactly("MONKEY_TAKEN_OVER:VIOLATION:caterer");
    }

    @Test
    void it_holds_for_a_network_member_too() {
        assertThat(JudgedStory.networking()
                        .raised("caterer", SAM)
                        .moved("caterer", NOOR)
                        .findings())
                .containsExactly("MONKEY_TAKEN_OVER:VIOLATION:caterer");
    }

    @Test
    void it_holds_after_the_result_was_delivered_too() {
        assertThat(working()
                        .delivered()
                        .raised("caterer", SAM)
                        .moved("caterer", NOOR)
                        .findings())
                .containsExactly("MONKEY_TAKEN_OVER:VIOLATION:caterer");
    }

    @Test
    void a_matter_that_comes_back_in_a_later_conversation_comes_back_late() {
        JudgedStory back = TAKEN_OVER.day(9).in("weekly").moved("caterer", SAM);

        assertThat(back.findings())
                .containsExactly("MONKEY_TAKEN_OVER:VIOLATION:caterer", "MONKEY_RETURNED_LATE:WARNING:caterer");
        assertThat(back.finding("MONKEY_TAKEN_OVER").resolved()).contains(new Moment(Usual.onDay(9), 8));
        assertThat(back.finding("MONKEY_RETURNED_LATE").problem().values().get("days"))
                .contains(4L);
        assertThat(Counters.of(back.delegation()).monkeyDaysAtDelegator()).isEqualTo(4);
    }

    @Test
    void the_days_of_a_monkey_count_when_it_goes_back_and_not_before() {
        assertThat(Counters.of(TAKEN_OVER.day(9).delegation()).monkeyDaysAtDelegator())
                .isZero();
    }

    @Test
    void ping_pong_is_the_second_takeover_of_a_matter_and_no_other() {
        JudgedStory second = jumps(2);

        assertThat(jumps(1).findings("MONKEY_PING_PONG")).isEmpty();
        assertThat(second.findings("MONKEY_PING_PONG")).hasSize(1);
        assertThat(second.finding("MONKEY_PING_PONG").arose())
                .isEqualTo(second.findings("MONKEY_TAKEN_OVER").last().arose());
        assertThat(jumps(4).findings("MONKEY_TAKEN_OVER")).hasSize(4);
        assertThat(jumps(4).findings("MONKEY_PING_PONG")).isEqualTo(second.findings("MONKEY_PING_PONG"));
    }

    @Test
    void which_takeover_makes_a_ping_pong_is_a_parameter() {
        assertThat(jumps(2).set(StandardParameters.PING_PONG_AT, 3).findings("MONKEY_PING_PONG"))
                .isEmpty();
        assertThat(jumps(4).set(StandardParameters.PING_PONG_AT, 3)
                        .finding("MONKEY_PING_PONG")
                        .problem()
                        .values()
                        .get("times"))
                .contains(3);
    }

    @Test
    void two_matters_that_are_taken_over_once_are_no_ping_pong() {
        JudgedStory two = TAKEN_OVER.raised("badges", SAM).moved("badges", NOOR);

        assertThat(two.findings())
                .containsExactly("MONKEY_TAKEN_OVER:VIOLATION:caterer", "MONKEY_TAKEN_OVER:VIOLATION:badges");
    }

    private static JudgedStory jumps(int times) {
        JudgedStory story = working().raised("caterer", SAM);
        for (int day = 1; day <= times; day++) {
            story = story.day(2 * day).moved("caterer", NOOR).day(2 * day + 1).moved("caterer", SAM);
        }
        return story;
    }
}
