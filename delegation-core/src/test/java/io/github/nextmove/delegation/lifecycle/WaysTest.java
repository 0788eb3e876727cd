package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Given.EMPLOYEE;
import static io.github.nextmove.delegation.testing.Given.NETWORK_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.testing.Given;
import org.junit.jupiter.api.Test;

/** What comes first when something cannot be done yet. */
class WaysTest {

    @Test
    void what_comes_first_is_the_next_command_of_the_shortest_way() {
        Choice checkpoint = choice(Given.in(Phase.AGREED), CommandType.HOLD_CHECKPOINT);

        assertThat(checkpoint.way()).containsExactly(CommandType.START_WORK);
        assertThat(checkpoint.firstStep()).contains(CommandType.START_WORK);
    }

    @Test
    void a_long_way_names_each_command_and_skips_what_can_be_skipped() {
        assertThat(choice(Given.in(Phase.DRAFT), CommandType.HOLD_EVALUATION).way())
                .containsExactly(CommandType.HOLD_CONVERSATION, CommandType.START_WORK, CommandType.DELIVER_RESULT);
    }

    @Test
    void a_way_leads_back_where_no_other_does() {
        assertThat(choice(Given.in(Phase.RESULT_DELIVERED), CommandType.CHECK_IN)
                        .way())
                .containsExactly(CommandType.SEND_RESULT_BACK);
    }

    @Test
    void the_nearest_of_several_phases_is_where_it_leads() {
        assertThat(choice(Given.in(Phase.AGREED), CommandType.RAISE_PROBLEM).way())
                .containsExactly(CommandType.START_WORK);
    }

    @Test
    void nobody_is_sent_to_give_back_what_they_can_deliver() {
        assertThat(choice(Given.in(Phase.AGREED, NETWORK_MEMBER), CommandType.CLOSE)
                        .way())
                .containsExactly(CommandType.START_WORK, CommandType.DELIVER_RESULT);
        assertThat(choice(Given.in(Phase.AGREED, NETWORK_MEMBER), CommandType.CHOOSE_FOLLOW_UP)
                        .way())
                .containsExactly(CommandType.RETURN_TASK);
    }

    @Test
    void an_employee_is_not_sent_by_way_of_a_return() {
        assertThat(choice(Given.in(Phase.AGREED, EMPLOYEE), CommandType.CLOSE).way())
                .containsExactly(CommandType.START_WORK, CommandType.DELIVER_RESULT);
        assertThat(choice(Given.in(Phase.AGREED, EMPLOYEE), CommandType.ACCEPT_RETURN)
                        .way())
                .isEmpty();
        assertThat(choice(Given.in(Phase.DRAFT, EMPLOYEE), CommandType.RETURN_TASK)
                        .way())
                .isEmpty();
    }

    @Test
    void what_lies_behind_is_not_reached_any_more() {
        assertThat(choice(Given.in(Phase.IN_PROGRESS), CommandType.PREPARE).way())
                .isEmpty();
    }

    @Test
    void where_the_phase_is_right_there_is_no_way_to_go() {
        Options annas = Lifecycle.standard().options(Given.in(Phase.IN_PROGRESS), ANNA, MONDAY);

        assertThat(annas.of(CommandType.CHECK_IN).head().isAllowed()).isFalse();
        assertThat(annas.of(CommandType.CHECK_IN).head().way()).isEmpty();
    }

    private static Choice choice(Delegation delegation, CommandType command) {
        return Lifecycle.standard()
                .options(delegation, NOOR, MONDAY)
                .of(command)
                .head();
    }
}
