package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.EMPLOYEE;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.command.AcceptAgreement;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.lifecycle.CheckpointPlan.Planned;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CheckpointPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 9);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 16);
    private static final LocalDate THIRD = LocalDate.of(2026, 3, 23);
    private static final Delegation WORKING = working(THIRD, FIRST, SECOND);

    @Test
    void there_is_none_before_the_task_was_handed_over() {
        assertThat(CheckpointPlan.of(Given.draft(EMPLOYEE))).isEmpty();
    }

    @Test
    void days_are_numbered_in_order() {
        assertThat(CheckpointPlan.of(WORKING).get().toHold())
                .containsExactly(new Planned(1, FIRST), new Planned(2, SECOND), new Planned(3, THIRD));
    }

    @Test
    void each_checkpoint_that_was_held_is_one_done_whatever_the_day() {
        CheckpointPlan plan = CheckpointPlan.of(held(WORKING, 1)).get();

        assertThat(plan.done()).isEqualTo(1);
        assertThat(plan.toHold()).containsExactly(new Planned(2, SECOND), new Planned(3, THIRD));
    }

    @Test
    void days_of_the_first_plan_count_even_if_they_had_passed_when_it_was_agreed() {
        LocalDate before = LocalDate.of(2026, 3, 1);

        assertThat(CheckpointPlan.of(working(before)).get().toHold()).containsExactly(new Planned(1, before));
    }

    @Test
    void a_version_with_other_days_begins_a_new_plan_in_which_nothing_was_held() {
        Delegation changed = changed(held(WORKING, 1), 10, days(FIRST, SECOND, THIRD, THIRD.plusDays(7)));
        CheckpointPlan plan = CheckpointPlan.of(changed).get();

        assertThat(plan.doneAtStart()).isEqualTo(1);
        assertThat(plan.held()).isZero();
        assertThat(plan.byEvent()).isEqualTo(changed.number());
        assertThat(plan.toHold())
                .containsExactly(new Planned(2, SECOND), new Planned(3, THIRD), new Planned(4, THIRD.plusDays(7)));
    }

    @Test
    void the_day_on_which_a_plan_is_accepted_still_counts() {
        Delegation changed = changed(WORKING, 7, days(FIRST, THIRD));

        assertThat(CheckpointPlan.of(changed).get().toHold())
                .containsExactly(new Planned(1, FIRST), new Planned(2, THIRD));
    }

    @Test
    void what_was_held_stays_held_when_the_other_days_move_at_the_checkpoint_itself() {
        Delegation moved = changed(held(WORKING, 7), 7, days(FIRST, THIRD));

        assertThat(CheckpointPlan.of(moved).get().toHold()).containsExactly(new Planned(2, THIRD));
    }

    @Test
    void what_was_held_early_stays_held_through_several_changes() {
        Delegation once = changed(held(held(WORKING, 1), 2), 3, days(FIRST, SECOND, THIRD.plusDays(7)));
        Delegation twice = changed(once, 4, days(SECOND, THIRD));

        assertThat(CheckpointPlan.of(once).get().toHold()).containsExactly(new Planned(3, THIRD.plusDays(7)));
        assertThat(CheckpointPlan.of(twice).get().toHold()).containsExactly(new Planned(2, THIRD));
    }

    @Test
    void after_days_that_had_passed_the_first_held_is_the_first_to_come() {
        Delegation changed = held(changed(WORKING, 10, days(FIRST, SECOND, THIRD, THIRD.plusDays(7))), 15);

        assertThat(CheckpointPlan.of(changed).get().toHold())
                .containsExactly(new Planned(3, THIRD), new Planned(4, THIRD.plusDays(7)));
    }

    @Test
    void a_version_that_leaves_the_days_alone_keeps_plan_and_count() {
        AgreementChange later =
                new AgreementChange(Option.some(THIRD), Option.none(), Option.none(), Option.none(), Option.none());
        Delegation changed = changed(held(WORKING, 1), 10, later);

        assertThat(changed.agreementVersions()).hasSize(2);
        assertThat(CheckpointPlan.of(changed)).isEqualTo(CheckpointPlan.of(held(WORKING, 1)));
    }

    @Test
    void the_same_days_in_another_order_are_the_same_plan() {
        Delegation changed = changed(held(WORKING, 1), 10, days(THIRD, SECOND, FIRST));

        assertThat(CheckpointPlan.of(changed)).isEqualTo(CheckpointPlan.of(held(WORKING, 1)));
    }

    private static Delegation working(LocalDate... days) {
        Agreement agreement = Agreement.builder().addCheckpoints(days).build();
        return after(Given.draft(EMPLOYEE), HoldConversation.accepted(by(NOOR), agreement), new StartWork(by(SAM)));
    }

    private static Delegation held(Delegation before, int day) {
        return after(
                before,
                new HoldCheckpoint(by(NOOR, day(day)), Checkpoint.builder().build()));
    }

    private static Delegation changed(Delegation before, int day, AgreementChange change) {
        Delegation proposed = after(before, new ProposeAgreement(by(SAM, day(day)), change));
        return after(proposed, new AcceptAgreement(by(NOOR, day(day))));
    }

    private static AgreementChange days(LocalDate... days) {
        return new AgreementChange(
                Option.none(), Option.some(Vector.of(days)), Option.none(), Option.none(), Option.none());
    }

    private static Instant day(int day) {
        return MONDAY.plus(Duration.ofDays(day));
    }
}
