package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Given.NETWORK_MEMBER;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.FollowUp;
import io.github.nextmove.delegation.Quadrant;
import io.github.nextmove.delegation.ReturnReason;
import io.github.nextmove.delegation.TaskReturn;
import io.github.nextmove.delegation.command.AcceptReturn;
import io.github.nextmove.delegation.command.ChooseFollowUp;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.ContestReturn;
import io.github.nextmove.delegation.command.ReassessQuadrant;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What became of a task that a network member gave back. */
class ReturningTest {

    private static final Delegation RETURNED = Given.in(Phase.RETURNED, NETWORK_MEMBER);
    private static final TaskReturn UNTOUCHED = TaskReturn.of(ReturnReason.OTHER_PRIORITIES);

    @Test
    void a_return_is_there_with_its_reason_and_nothing_done_with_it() {
        assertThat(RETURNED.taskReturn()).contains(UNTOUCHED);
        assertThat(Given.in(Phase.AGREED, NETWORK_MEMBER).taskReturn()).isEmpty();
    }

    @Test
    void what_is_done_with_it_adds_up_in_any_order() {
        Vector<Command> steps = Vector.of(
                new AcceptReturn(by(NOOR)),
                new ContestReturn(by(NOOR)),
                new ReassessQuadrant(by(NOOR), Quadrant.NEITHER),
                new ChooseFollowUp(by(NOOR), FollowUp.DROP));

        assertThat(steps.permutations()).hasSize(24).allSatisfy(order -> assertThat(
                        after(RETURNED, order.toJavaArray(Command[]::new)).taskReturn())
                .contains(new TaskReturn(
                        ReturnReason.OTHER_PRIORITIES,
                        true,
                        true,
                        Option.some(Quadrant.NEITHER),
                        Option.some(FollowUp.DROP))));
    }

    @Test
    void the_last_look_and_the_last_choice_stand() {
        Delegation twice = after(
                RETURNED,
                new ReassessQuadrant(by(NOOR), Quadrant.NEITHER),
                new ReassessQuadrant(by(NOOR), Quadrant.URGENT_IMPORTANT),
                new ChooseFollowUp(by(NOOR), FollowUp.DROP),
                new ChooseFollowUp(by(NOOR), FollowUp.PLAN));

        assertThat(twice.taskReturn().flatMap(TaskReturn::quadrant)).contains(Quadrant.URGENT_IMPORTANT);
        assertThat(twice.taskReturn().flatMap(TaskReturn::followUp)).contains(FollowUp.PLAN);
    }
}
