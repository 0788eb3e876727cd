package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.MonkeyOwnership;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who has the next move, since when, and who should have it. */
class HandsOfTheMonkeyTest {

    private static final MatterId CATERER = MatterId.of("late-caterer");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final Delegation AT_WORK = Given.in(Phase.IN_PROGRESS);
    private static final Delegation RAISED = after(AT_WORK, new RaiseProblem(by(SAM), CATERER));

    @Test
    void the_hand_over_gives_the_task_to_the_delegatee() {
        assertThat(Given.in(Phase.AGREED).matter(MatterId.TASK))
                .contains(new Matter(MatterId.TASK, new MonkeyOwnership(SAM, SAM, MONDAY, 2), 1, Option.none()));
    }

    @Test
    void a_problem_is_in_the_hands_of_who_raised_it_and_rightfully_the_delegatees() {
        Delegation raised = after(AT_WORK, new RaiseProblem(by(ANNA, TUESDAY), CATERER));

        assertThat(raised.matter(CATERER))
                .contains(new Matter(CATERER, new MonkeyOwnership(SAM, ANNA, TUESDAY, 4), 4, Option.none()));
        assertThat(raised.isInPlace(CATERER)).contains(false);
    }

    @Test
    void raising_a_known_matter_again_moves_nothing() {
        Delegation again = after(
                RAISED,
                new RaiseProblem(by(NOOR, TUESDAY), CATERER),
                new RaiseProblem(by(NOOR, TUESDAY), MatterId.TASK));

        assertThat(again.matters()).isEqualTo(RAISED.matters());
    }

    @Test
    void a_next_move_names_the_event_and_the_instant_by_which_its_owner_got_it() {
        Delegation moved = after(RAISED, new AgreeNextMove(by(SAM, TUESDAY), CATERER, NextMove.of(NOOR, FRIDAY)));

        assertThat(moved.matter(CATERER))
                .contains(new Matter(CATERER, new MonkeyOwnership(SAM, NOOR, TUESDAY, 5), 4, Option.some(FRIDAY)));
        assertThat(moved.whoHas(CATERER)).contains(NOOR);
    }

    @Test
    void another_next_move_of_the_same_owner_is_held_since_the_first() {
        Delegation moved = after(RAISED, new AgreeNextMove(by(SAM, TUESDAY), CATERER, NextMove.of(SAM, FRIDAY)));

        assertThat(moved.matter(CATERER))
                .contains(new Matter(CATERER, new MonkeyOwnership(SAM, SAM, MONDAY, 4), 4, Option.some(FRIDAY)));
    }

    @ParameterizedTest
    @EnumSource(
            value = NextMoveReason.class,
            names = {"BEYOND_AUTHORITY", "SAFETY", "LEGAL"})
    void an_escalation_makes_the_delegator_the_rightful_owner(NextMoveReason reason) {
        assertThat(owners(moved(CATERER, NextMove.undated(NOOR).because(reason)), CATERER))
                .isEqualTo("rightfully noor, now noor");
    }

    @ParameterizedTest
    @EnumSource(
            value = NextMoveReason.class,
            names = {"OVERLOAD", "OTHER"})
    void no_other_reason_does(NextMoveReason reason) {
        assertThat(owners(moved(CATERER, NextMove.undated(NOOR).because(reason)), CATERER))
                .isEqualTo("rightfully sam, now noor");
    }

    @ParameterizedTest
    @EnumSource(NextMoveReason.class)
    void the_whole_task_cannot_be_escalated(NextMoveReason reason) {
        assertThat(owners(moved(MatterId.TASK, NextMove.undated(NOOR).because(reason)), MatterId.TASK))
                .isEqualTo("rightfully sam, now noor");
    }

    @ParameterizedTest
    @EnumSource(NextMoveReason.class)
    void with_the_delegatee_as_owner_no_reason_escalates(NextMoveReason reason) {
        assertThat(owners(moved(CATERER, NextMove.undated(SAM).because(reason)), CATERER))
                .isEqualTo("rightfully sam, now sam");
    }

    @Test
    void after_an_escalation_the_delegatee_gets_it_back_by_a_hand_over() {
        Delegation escalated = moved(CATERER, NextMove.undated(NOOR).because(NextMoveReason.LEGAL));

        Delegation handedOver = after(escalated, new AgreeNextMove(by(NOOR), CATERER, NextMove.undated(SAM)));

        assertThat(owners(handedOver, CATERER)).isEqualTo("rightfully sam, now sam");
    }

    @Test
    void a_takeover_after_an_escalation_stays_the_delegators() {
        Delegation escalated = moved(CATERER, NextMove.undated(NOOR).because(NextMoveReason.SAFETY));

        Delegation again = after(escalated, new AgreeNextMove(by(NOOR), CATERER, NextMove.undated(NOOR)));

        assertThat(owners(again, CATERER)).isEqualTo("rightfully noor, now noor");
    }

    @Test
    void a_recall_brings_every_matter_back_and_forgets_what_was_due() {
        Delegation due = moved(CATERER, NextMove.of(SAM, FRIDAY));

        Delegation recalled = after(due, new Recall(by(NOOR, TUESDAY), RecallReason.ABSENCE));

        assertThat(recalled.matters())
                .containsExactly(
                        new Matter(MatterId.TASK, new MonkeyOwnership(NOOR, NOOR, TUESDAY, 6), 1, Option.none()),
                        new Matter(CATERER, new MonkeyOwnership(NOOR, NOOR, TUESDAY, 6), 4, Option.none()));
    }

    @Test
    void of_a_matter_that_nobody_raised_nothing_is_known() {
        assertThat(AT_WORK.matter(CATERER)).isEmpty();
        assertThat(AT_WORK.whoHas(CATERER)).isEmpty();
        assertThat(AT_WORK.isInPlace(CATERER)).isEmpty();
    }

    private static Delegation moved(MatterId matter, NextMove move) {
        return after(RAISED, new AgreeNextMove(by(SAM), matter, move));
    }

    private static String owners(Delegation delegation, MatterId matter) {
        MonkeyOwnership monkey = delegation.matter(matter).get().monkey();
        PersonId rightful = monkey.rightfulOwner();
        return "rightfully " + rightful + ", now " + monkey.currentOwner();
    }
}
