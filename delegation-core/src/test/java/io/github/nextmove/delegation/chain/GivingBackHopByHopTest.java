package io.github.nextmove.delegation.chain;

import static io.github.nextmove.delegation.chain.Parts.CHAINS;
import static io.github.nextmove.delegation.chain.Parts.after;
import static io.github.nextmove.delegation.chain.Parts.agree;
import static io.github.nextmove.delegation.chain.Parts.day;
import static io.github.nextmove.delegation.chain.Parts.handOn;
import static io.github.nextmove.delegation.chain.Parts.phases;
import static io.github.nextmove.delegation.chain.Parts.refusal;
import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.BILAL;
import static io.github.nextmove.delegation.testing.Cast.CHEN;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.ReturnReason;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.lifecycle.Choice;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class GivingBackHopByHopTest {

    @Test
    void a_result_waits_for_the_part_that_is_still_out() {
        assertThat(refusal(Parts.three(), 1, new DeliverResult(day(9, SAM))))
                .containsExactly(new Reason.StillHandedOn(Vector.of(ANNA)));
        assertThat(refusal(Parts.three(), 2, new DeliverResult(day(9, ANNA))))
                .containsExactly(new Reason.StillHandedOn(Vector.of(BILAL)));
    }

    @Test
    void the_result_of_the_far_end_reaches_the_first_hop_by_hop() {
        Chain third = after(Parts.three(), 3, new DeliverResult(day(9, BILAL)));
        Chain second = after(third, 2, new DeliverResult(day(10, ANNA)));
        Chain first = after(second, 1, new DeliverResult(day(11, SAM)));

        assertThat(phases(first))
                .containsExactly(Phase.RESULT_DELIVERED, Phase.RESULT_DELIVERED, Phase.RESULT_DELIVERED);
    }

    @Test
    void everybody_who_still_has_a_part_is_named_once() {
        Chain branches = after(Parts.two(), 1, handOn(3, SAM, CHEN), handOn(3, SAM, ANNA));
        Chain atWork = after(after(branches, 3, agree(4, SAM)), 4, agree(4, SAM));

        assertThat(refusal(atWork, 1, new DeliverResult(day(9, SAM))))
                .containsExactly(new Reason.StillHandedOn(Vector.of(ANNA, CHEN)));
    }

    @Test
    void a_part_that_was_only_drafted_keeps_nobody_waiting() {
        assertThat(phases(after(Parts.drafted(), 1, new DeliverResult(day(2, SAM)))))
                .containsExactly(Phase.RESULT_DELIVERED, Phase.DRAFT);
    }

    @Test
    void a_return_waits_for_the_part_too() {
        ReturnTask giveBack = new ReturnTask(day(9, SAM), ReturnReason.OTHER_PRIORITIES);

        assertThat(refusal(Parts.two(), 1, giveBack)).containsExactly(new Reason.StillHandedOn(Vector.of(ANNA)));
        assertThat(phases(after(
                        after(Parts.two(), 2, new ReturnTask(day(8, ANNA), ReturnReason.OTHER_PRIORITIES)),
                        1,
                        giveBack)))
                .containsExactly(Phase.RETURNED, Phase.RETURNED);
    }

    @Test
    void a_result_is_not_delivered_before_its_part_came_back() {
        assertThat(refusal(Parts.delivered(), 1, new DeliverResult(day(4, SAM))))
                .containsExactly(new Reason.TimeRunsBackwards(
                        day(5, ANNA).at(), day(4, SAM).at()));
        assertThat(phases(after(Parts.delivered(), 1, new DeliverResult(day(5, SAM)))))
                .containsExactly(Phase.RESULT_DELIVERED, Phase.RESULT_DELIVERED);
    }

    @Test
    void nor_before_its_part_was_given_back() {
        Chain returned = after(Parts.two(), 2, new ReturnTask(day(8, ANNA), ReturnReason.DOES_NOT_SUCCEED));

        assertThat(refusal(returned, 1, new DeliverResult(day(7, SAM))))
                .containsExactly(new Reason.TimeRunsBackwards(
                        day(8, ANNA).at(), day(7, SAM).at()));
    }

    @Test
    void a_result_is_not_sent_back_to_who_would_work_for_nobody() {
        Chain delivered = after(Parts.delivered(), 1, new DeliverResult(day(6, SAM)));
        SendResultBack back = new SendResultBack(day(7, SAM), Option.none());

        assertThat(refusal(delivered, 2, back)).containsExactly(new Reason.NotAtWorkAbove(SAM, Phase.RESULT_DELIVERED));
        Chain again = after(delivered, 1, new SendResultBack(day(7, NOOR), Option.none()));
        assertThat(phases(after(again, 2, back))).containsExactly(Phase.IN_PROGRESS, Phase.IN_PROGRESS);
    }

    @Test
    void a_link_is_closed_whether_or_not_the_parts_are() {
        Chain delivered = after(Parts.delivered(), 1, new DeliverResult(day(6, SAM)));

        assertThat(phases(after(delivered, 1, new Close(day(7, NOOR)))))
                .containsExactly(Phase.EVALUATED, Phase.RESULT_DELIVERED);
    }

    @Test
    void what_has_ended_says_only_that() {
        Chain closed = after(
                after(Parts.delivered(), 1, new DeliverResult(day(6, SAM)), new Close(day(7, NOOR))),
                2,
                new Close(day(7, SAM)));

        assertThat(refusal(closed, 2, new SendResultBack(day(8, SAM), Option.none())))
                .hasSize(1)
                .hasOnlyElementsOfType(Reason.WrongPhase.class);
    }

    @Test
    void options_tell_what_the_chain_has_against_them() {
        assertThat(choice(Parts.three(), 1, CommandType.DELIVER_RESULT).reasons())
                .containsExactly(new Reason.StillHandedOn(Vector.of(ANNA)));
        assertThat(choice(Parts.delivered(), 1, CommandType.DELIVER_RESULT).isAllowed())
                .isTrue();
    }

    private static Choice choice(Chain chain, int link, CommandType type) {
        return CHAINS.options(chain, link, SAM, day(9, SAM).at()).get().of(type).head();
    }
}
