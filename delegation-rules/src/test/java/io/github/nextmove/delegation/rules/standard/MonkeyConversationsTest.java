package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.given.JudgedStory.networking;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.ReturnReason;
import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Conversations are compared as wholes: what begins one, what keeps it one, and what ends it. */
class MonkeyConversationsTest {

    private static final String TAKEN_OVER = "MONKEY_TAKEN_OVER:VIOLATION:caterer";
    private static final String RETURNED_LATE = "MONKEY_RETURNED_LATE:WARNING:caterer";
    private static final String DEFLECTED = "UPWARD_DELEGATION_DEFLECTED:INFO:caterer";

    private static final JudgedStory RAISED = working().day(5).in("corridor").raised("caterer", SAM);

    @Test
    void what_goes_there_and_back_in_one_conversation_was_never_taken_over() {
        JudgedStory back = RAISED.moved("caterer", NOOR).moved("caterer", SAM);

        assertThat(back.findings()).containsExactly(DEFLECTED);
        assertThat(Counters.of(back.delegation()).takeovers()).isZero();
    }

    @Test
    void what_was_taken_over_and_goes_back_and_there_in_one_conversation_never_came_back() {
        JudgedStory again =
                RAISED.moved("caterer", NOOR).day(6).moved("caterer", SAM).moved("caterer", NOOR);

        assertThat(again.findings()).containsExactly(TAKEN_OVER);
        assertThat(again.finding("MONKEY_TAKEN_OVER").isResolved()).isFalse();
    }

    @Test
    void what_is_escalated_and_handed_over_in_one_conversation_was_just_brought() {
        NextMove legal = NextMove.of(NOOR, Usual.day(6)).because(NextMoveReason.LEGAL);

        assertThat(RAISED.moved("caterer", legal).moved("caterer", SAM).findings())
                .containsExactly(DEFLECTED);
    }

    @Test
    void what_was_taken_over_and_is_escalated_and_handed_over_in_one_conversation_comes_back_late() {
        NextMove legal = NextMove.of(NOOR, Usual.day(6)).because(NextMoveReason.LEGAL);

        assertThat(RAISED.moved("caterer", NOOR)
                        .day(6)
                        .moved("caterer", legal)
                        .moved("caterer", SAM)
                        .findings())
                .containsExactly(TAKEN_OVER, RETURNED_LATE);
    }

    @Test
    void an_event_without_an_id_stands_alone() {
        JudgedStory alone =
                working().day(5).raised("caterer", SAM).moved("caterer", NOOR).moved("caterer", SAM);

        assertThat(alone.findings()).containsExactly(TAKEN_OVER, RETURNED_LATE);
        assertThat(Counters.of(alone.delegation()).monkeyDaysAtDelegator()).isZero();
    }

    @Test
    void the_same_id_on_another_day_is_another_conversation() {
        assertThat(RAISED.moved("caterer", NOOR).day(6).moved("caterer", SAM).findings())
                .containsExactly(TAKEN_OVER, RETURNED_LATE);
        assertThat(RAISED.day(6).moved("caterer", SAM).findings()).isEmpty();
    }

    @Test
    void a_day_is_one_in_the_time_zone_of_the_delegation() {
        JudgedStory amsterdam = working(draft().inZone(ZoneId.of("Europe/Amsterdam")), agreement());
        Instant beforeMidnight = Instant.parse("2026-03-05T22:59:59Z");
        Instant midnight = Instant.parse("2026-03-05T23:00:00Z");

        assertThat(thereAndBack(amsterdam, beforeMidnight, midnight).findings())
                .containsExactly(TAKEN_OVER, RETURNED_LATE);
        assertThat(thereAndBack(amsterdam, midnight, Instant.parse("2026-03-06T22:59:59Z"))
                        .findings())
                .containsExactly(DEFLECTED);
        assertThat(thereAndBack(working(), beforeMidnight, midnight).findings()).containsExactly(DEFLECTED);
    }

    @Test
    void another_event_in_between_with_the_same_id_keeps_it_one() {
        JudgedStory talking =
                RAISED.moved("caterer", NOOR).then(SAM, CheckIn::new).moved("caterer", SAM);

        assertThat(talking.findings()).containsExactly(DEFLECTED);
    }

    @Test
    void another_conversation_in_between_makes_it_two() {
        JudgedStory interrupted = RAISED.moved("caterer", NOOR)
                .in("phone")
                .then(SAM, CheckIn::new)
                .in("corridor")
                .moved("caterer", SAM);

        assertThat(interrupted.findings()).containsExactly(TAKEN_OVER, RETURNED_LATE);
    }

    @Test
    void a_conversation_that_still_goes_on_is_judged_as_it_stands() {
        assertThat(RAISED.moved("caterer", NOOR).findings()).containsExactly(TAKEN_OVER);
        assertThat(RAISED.moved("caterer", NOOR).moved("caterer", SAM).findings())
                .containsExactly(DEFLECTED);
    }

    @Test
    void a_return_in_the_same_conversation_is_outside_it() {
        JudgedStory returned = networking()
                .day(5)
                .in("corridor")
                .raised("caterer", SAM)
                .moved("caterer", NOOR)
                .then(SAM, by -> new ReturnTask(by, ReturnReason.OTHER));

        assertThat(returned.findings()).containsExactly(TAKEN_OVER);
        assertThat(returned.finding("MONKEY_TAKEN_OVER").isResolved()).isFalse();
        assertThat(Counters.of(returned.day(9).delegation()).monkeyDaysAtDelegator())
                .isZero();
    }

    @Test
    void a_recall_leaves_a_takeover_as_it_is_and_counts_no_days() {
        JudgedStory recalled =
                RAISED.moved("caterer", NOOR).day(9).then(NOOR, by -> new Recall(by, RecallReason.ABSENCE));

        assertThat(recalled.findings()).containsExactly(TAKEN_OVER);
        assertThat(recalled.finding("MONKEY_TAKEN_OVER").isResolved()).isFalse();
        assertThat(recalled.finding("MONKEY_TAKEN_OVER").owner()).isEqualTo(SAM);
        assertThat(recalled.delegation().isInPlace(MatterId.of("caterer"))).contains(true);
        assertThat(Counters.of(recalled.delegation()).monkeyDaysAtDelegator()).isZero();
    }

    @Test
    void a_recall_in_the_same_conversation_is_outside_it() {
        JudgedStory recalled = RAISED.moved("caterer", SAM).then(NOOR, by -> new Recall(by, RecallReason.OVERLOAD));

        assertThat(recalled.findings()).containsExactly(DEFLECTED);
    }

    @Test
    void the_task_can_be_taken_over_in_the_conversation_in_which_it_was_handed_over() {
        JudgedStory story = JudgedStory.drafted(draft())
                .in("kick-off")
                .handedOver(agreement())
                .started();

        assertThat(story.moved("TASK", NOOR).findings()).containsExactly("MONKEY_TAKEN_OVER:VIOLATION:TASK");
        assertThat(story.raised("TASK", SAM).moved("TASK", SAM).findings()).isEmpty();
    }

    @Test
    void the_task_is_known_from_the_start_as_the_delegators() {
        Instant monday = Usual.onDay(0);
        DraftDelegation draft = new DraftDelegation(
                Given.by(NOOR, monday).in(ConversationId.of("kick-off")),
                Usual.draft().task(),
                Given.EMPLOYEE,
                Vector.empty(),
                ZoneOffset.UTC);
        JudgedStory allAtOnce = JudgedStory.drafted(draft)
                .in("kick-off")
                .then(NOOR, by -> HoldConversation.accepted(by, agreement().build()))
                .started()
                .raised("TASK", SAM)
                .raised("caterer", SAM)
                .moved("TASK", SAM)
                .moved("caterer", SAM);

        assertThat(allAtOnce.findings("UPWARD_DELEGATION_DEFLECTED").flatMap(Finding::subject))
                .containsExactly("caterer");
    }

    private static JudgedStory thereAndBack(JudgedStory story, Instant there, Instant back) {
        return story.in("corridor")
                .at(there)
                .raised("caterer", SAM)
                .moved("caterer", NOOR)
                .at(back)
                .moved("caterer", SAM);
    }
}
