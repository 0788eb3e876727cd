package io.github.nextmove.delegation.chain;

import static io.github.nextmove.delegation.chain.Parts.CHAINS;
import static io.github.nextmove.delegation.chain.Parts.after;
import static io.github.nextmove.delegation.chain.Parts.agree;
import static io.github.nextmove.delegation.chain.Parts.day;
import static io.github.nextmove.delegation.chain.Parts.handOn;
import static io.github.nextmove.delegation.chain.Parts.refusal;
import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.BILAL;
import static io.github.nextmove.delegation.testing.Cast.CHEN;
import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Cast.ZOE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.EventType;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HandingOnTest {

    @Test
    void it_is_recorded_above_and_begins_a_link_below_at_the_same_moment() {
        HandOn handOn = new HandOn(day(1, SAM), Task.of("catering"), Delegatee.employee(ANNA), Vector.of(CHEN, NOOR));

        ChainDecision decision = CHAINS.decide(Parts.one(), 1, handOn).get();

        assertThat(decision.recorded().map(ChainEvent::link)).containsExactly(1, 2);
        assertThat(decision.recorded().map(event -> event.recorded().number())).containsExactly(4, 1);
        assertThat(decision.recorded().map(event -> event.recorded().event().type()))
                .containsExactly(EventType.HANDED_ON, EventType.DRAFTED);
        assertThat(decision.recorded().last().recorded().event())
                .isEqualTo(new DelegationDrafted(
                        handOn.occasion(), handOn.task(), handOn.to(), handOn.colleagues(), ZoneOffset.UTC));
        assertThat(decision.chain().link(2).get().above()).isEqualTo(1);
    }

    @Test
    void days_are_counted_below_as_above() {
        ZoneId kiritimati = ZoneId.of("Pacific/Kiritimati");
        Chain drafted = CHAINS.draft(
                        DraftDelegation.of(day(0, NOOR), Task.of("customer-meeting"), Delegatee.employee(SAM))
                                .inZone(kiritimati))
                .get();

        Chain chain = after(drafted, 1, agree(0, NOOR), handOn(0, SAM, ANNA));

        assertThat(chain.links().map(link -> link.delegation().zone())).containsOnly(kiritimati);
    }

    @Test
    void nobody_comes_back_in_who_has_a_place_on_the_path() {
        assertThat(refusal(Parts.two(), 2, handOn(3, ANNA, NOOR))).containsExactly(new Reason.AlreadyInChain(NOOR));
        assertThat(refusal(Parts.two(), 2, handOn(3, ANNA, SAM))).containsExactly(new Reason.AlreadyInChain(SAM));
        assertThat(refusal(Parts.two(), 2, handOn(3, ANNA, ANNA))).containsExactly(new Reason.SamePersonTwice(ANNA));
    }

    @Test
    void the_same_person_can_have_a_part_in_two_branches() {
        Chain chain = after(after(Parts.two(), 1, handOn(3, SAM, BILAL)), 2, handOn(4, ANNA, BILAL));

        assertThat(chain.links().map(Link::above)).containsExactly(0, 1, 1, 2);
        assertThat(chain.below(1).map(Link::number)).containsExactly(2, 3);
        assertThat(chain.path(4).map(Link::number)).containsExactly(1, 2, 4);
    }

    @Test
    void all_reasons_are_told_those_of_the_link_first() {
        assertThat(refusal(Parts.two(), 2, handOn(0, ZOE, NOOR)))
                .containsExactly(
                        new Reason.WrongPerson(ZOE, Party.OUTSIDER, TreeSet.of(Party.DELEGATEE)),
                        new Reason.TimeRunsBackwards(day(2, ANNA).at(), MONDAY),
                        new Reason.AlreadyInChain(NOOR));
    }

    @Test
    void who_has_the_task_already_has_a_place_whoever_would_hand_it_on() {
        assertThat(refusal(Parts.one(), 1, handOn(1, NOOR, SAM)))
                .containsExactly(
                        new Reason.WrongPerson(NOOR, Party.DELEGATOR, TreeSet.of(Party.DELEGATEE)),
                        new Reason.AlreadyInChain(SAM));
    }

    @Test
    void a_link_that_is_not_there_is_told_with_how_many_there_are() {
        assertThat(refusal(Parts.two(), 3, new StartWork(day(3, ANNA)))).containsExactly(new Reason.UnknownLink(3, 2));
        assertThat(refusal(Parts.two(), 0, new StartWork(day(3, ANNA)))).containsExactly(new Reason.UnknownLink(0, 2));
        assertThat(CHAINS.options(Parts.two(), 3, ANNA, MONDAY)).isEmpty();
        assertThat(Parts.two().path(3)).isEmpty();
    }

    @Test
    void who_saw_an_earlier_event_of_the_link_is_told() {
        assertThat(CHAINS.decide(Parts.two(), 2, handOn(3, ANNA, BILAL), 1)
                        .getLeft()
                        .reasons())
                .containsExactly(new Reason.HistoryMovedOn(1, 3));
    }

    @Test
    void a_part_can_be_agreed_only_while_its_delegator_is_at_work() {
        Chain back = after(Parts.drafted(), 1, new DeliverResult(day(2, SAM)));

        assertThat(refusal(back, 2, agree(3, SAM)))
                .containsExactly(new Reason.NotAtWorkAbove(SAM, Phase.RESULT_DELIVERED));
        assertThat(Parts.phases(after(back, 2, HoldConversation.declined(day(3, SAM)))))
                .containsExactly(Phase.RESULT_DELIVERED, Phase.DECLINED);
        assertThat(CHAINS.options(back, 2, SAM, day(3, SAM).at()).get().of(CommandType.HOLD_CONVERSATION))
                .allMatch(choice -> choice.isAllowed());
    }

    @Test
    void a_part_is_not_agreed_before_the_work_above_began() {
        Chain above = after(
                Parts.drafted(), 1, new DeliverResult(day(2, SAM)), new SendResultBack(day(4, NOOR), Option.none()));

        assertThat(refusal(above, 2, agree(3, SAM)))
                .containsExactly(new Reason.TimeRunsBackwards(
                        day(4, NOOR).at(), day(3, SAM).at()));
        assertThat(Parts.phases(after(above, 2, agree(4, SAM)))).containsExactly(Phase.IN_PROGRESS, Phase.AGREED);
    }

    @Test
    void a_delegation_of_which_a_part_was_handed_on_is_no_chain_of_one() {
        Delegation handedOn = Parts.two().first().delegation();

        assertThatIllegalArgumentException().isThrownBy(() -> Chain.of(handedOn));
    }

    @Test
    void whoever_delegated_first_stays_accountable() {
        assertThat(Parts.three().accountable()).isEqualTo(NOOR);
    }
}
