package io.github.nextmove.delegation.chain;

import static io.github.nextmove.delegation.chain.Parts.after;
import static io.github.nextmove.delegation.chain.Parts.agree;
import static io.github.nextmove.delegation.chain.Parts.day;
import static io.github.nextmove.delegation.chain.Parts.handOn;
import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.BILAL;
import static io.github.nextmove.delegation.testing.Cast.CHEN;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.command.StartWork;
import org.junit.jupiter.api.Test;

class WhoHasAlongAChainTest {

    private static final MatterId OVEN = MatterId.of("oven");

    @Test
    void the_task_is_with_the_far_end_that_is_at_work() {
        assertThat(Parts.one().whoHas(MatterId.TASK)).containsExactly(holder(1, SAM, 0));
        assertThat(Parts.drafted().whoHas(MatterId.TASK)).containsExactly(holder(1, SAM, 0));
        assertThat(Parts.two().whoHas(MatterId.TASK)).containsExactly(holder(2, ANNA, 2));
        assertThat(Parts.three().whoHas(MatterId.TASK)).containsExactly(holder(3, BILAL, 4));
    }

    @Test
    void a_result_brings_it_one_hop_back() {
        assertThat(Parts.delivered().whoHas(MatterId.TASK)).containsExactly(holder(1, SAM, 0));
    }

    @Test
    void with_two_parts_each_branch_answers() {
        Chain branches = after(after(Parts.two(), 1, handOn(3, SAM, CHEN)), 3, agree(4, SAM));

        assertThat(branches.whoHas(MatterId.TASK)).containsExactly(holder(2, ANNA, 2), holder(3, CHEN, 4));
    }

    @Test
    void who_takes_it_over_has_it() {
        Chain taken = after(Parts.three(), 2, new AgreeNextMove(day(5, SAM), MatterId.TASK, NextMove.undated(SAM)));

        assertThat(taken.whoHas(MatterId.TASK)).containsExactly(holder(2, SAM, 5));
    }

    @Test
    void what_was_raised_below_is_with_whoever_has_it_there() {
        Chain raised = after(Parts.two(), 2, new RaiseProblem(day(3, ANNA), OVEN));

        assertThat(raised.whoHas(OVEN)).containsExactly(holder(2, ANNA, 3));
        assertThat(Parts.two().whoHas(OVEN)).isEmpty();
    }

    @Test
    void what_the_part_does_not_know_stays_with_who_has_it_above() {
        Chain raised = after(Parts.two(), 1, new RaiseProblem(day(3, SAM), OVEN));

        assertThat(raised.whoHas(OVEN)).containsExactly(holder(1, SAM, 3));
    }

    @Test
    void raised_above_too_it_goes_on_down_to_who_has_it_until_it_is_taken_above() {
        Chain raised = after(Parts.two(), 2, new RaiseProblem(day(3, ANNA), OVEN));
        Chain above = after(raised, 1, new RaiseProblem(day(4, SAM), OVEN));
        Chain middle = after(above, 2, new AgreeNextMove(day(5, SAM), OVEN, NextMove.undated(SAM)));
        Chain first = after(middle, 1, new AgreeNextMove(day(6, NOOR), OVEN, NextMove.undated(NOOR)));

        assertThat(above.whoHas(OVEN)).containsExactly(holder(2, ANNA, 3));
        assertThat(middle.whoHas(OVEN)).containsExactly(holder(2, SAM, 5));
        assertThat(first.whoHas(OVEN)).containsExactly(holder(1, NOOR, 6));
    }

    @Test
    void a_branch_that_has_ended_is_asked_only_when_all_have() {
        Chain raised = after(Parts.two(), 2, new RaiseProblem(day(3, ANNA), OVEN));
        Chain recalled = after(raised, 2, new Recall(day(4, SAM), RecallReason.OVERLOAD));
        assertThat(recalled.whoHas(OVEN)).containsExactly(holder(2, SAM, 4));

        Chain anew = after(after(recalled, 1, handOn(5, SAM, CHEN)), 3, agree(6, SAM));
        Chain again = after(anew, 3, new StartWork(day(6, CHEN)), new RaiseProblem(day(7, CHEN), OVEN));

        assertThat(again.whoHas(OVEN)).containsExactly(holder(3, CHEN, 7));
    }

    @Test
    void a_matter_of_a_part_that_is_back_is_with_who_raised_it_above() {
        Chain raised = after(Parts.two(), 2, new RaiseProblem(day(3, ANNA), OVEN));
        Chain above = after(raised, 1, new RaiseProblem(day(4, SAM), OVEN));

        assertThat(after(above, 2, new DeliverResult(day(5, ANNA))).whoHas(OVEN))
                .containsExactly(holder(1, SAM, 4));
    }

    private static Holder holder(int link, PersonId person, int day) {
        return new Holder(link, person, day(day, person).at());
    }
}
