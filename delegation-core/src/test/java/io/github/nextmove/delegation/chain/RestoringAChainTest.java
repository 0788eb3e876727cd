package io.github.nextmove.delegation.chain;

import static io.github.nextmove.delegation.chain.Parts.CHAINS;
import static io.github.nextmove.delegation.chain.Parts.after;
import static io.github.nextmove.delegation.chain.Parts.agree;
import static io.github.nextmove.delegation.chain.Parts.day;
import static io.github.nextmove.delegation.chain.Parts.handOn;
import static io.github.nextmove.delegation.chain.Parts.stored;
import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.BILAL;
import static io.github.nextmove.delegation.testing.Cast.CHEN;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.NetworkMember;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.chain.InvalidChain.Why;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.HandedOn;
import io.github.nextmove.delegation.event.ResultDelivered;
import io.github.nextmove.delegation.lifecycle.InvalidHistory;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RestoringAChainTest {

    private static final Vector<StoredLink> THREE = stored(Parts.three());

    @Test
    void a_chain_comes_back_as_it_was() {
        assertThat(CHAINS.restore(THREE)).contains(Parts.three());
        assertThat(CHAINS.restore(THREE).get().links().map(Link::above)).containsExactly(0, 1, 2);
    }

    @Test
    void no_link_at_all_is_no_chain() {
        InvalidHistory empty = new InvalidHistory(1, Vector.of(new Reason.NotDraftedFirst()));

        assertThat(CHAINS.restore(Vector.empty()).getLeft())
                .isEqualTo(new InvalidChain(1, Why.NO_HISTORY, Option.some(empty)));
    }

    @Test
    void a_link_whose_events_are_no_history_is_named_with_what_is_wrong() {
        Vector<Event> events = THREE.get(1).events();
        Vector<StoredLink> broken = THREE.update(1, new StoredLink(1, events.removeAt(1)));

        assertThat(CHAINS.restore(broken).getLeft()).satisfies(invalid -> {
            assertThat(invalid.link()).isEqualTo(2);
            assertThat(invalid.why()).isEqualTo(Why.NO_HISTORY);
            assertThat(invalid.history().map(InvalidHistory::number)).contains(2);
        });
    }

    @Test
    void the_link_above_must_be_an_earlier_one_and_the_first_has_none() {
        assertThat(wrong(THREE.update(0, above(1, THREE.get(0))))).isEqualTo(at(1, Why.NO_LINK_ABOVE));
        assertThat(wrong(THREE.update(1, above(0, THREE.get(1))))).isEqualTo(at(2, Why.NO_LINK_ABOVE));
        assertThat(wrong(THREE.update(1, above(2, THREE.get(1))))).isEqualTo(at(2, Why.NO_LINK_ABOVE));
    }

    @Test
    void a_link_is_as_it_was_handed_on_in_every_respect() {
        DelegationDrafted was = (DelegationDrafted) THREE.get(1).events().head();
        Vector<DelegationDrafted> others = Vector.of(
                new DelegationDrafted(day(0, SAM), was.task(), was.delegatee(), was.colleagues(), was.zone()),
                new DelegationDrafted(
                        was.occasion(), Task.of("flowers"), was.delegatee(), was.colleagues(), was.zone()),
                new DelegationDrafted(
                        was.occasion(), was.task(), Delegatee.employee(ANNA), was.colleagues(), was.zone()),
                new DelegationDrafted(was.occasion(), was.task(), was.delegatee(), Vector.of(CHEN), was.zone()),
                new DelegationDrafted(
                        was.occasion(), was.task(), was.delegatee(), was.colleagues(), ZoneId.of("Asia/Tokyo")));

        for (DelegationDrafted other : others) {
            Vector<Event> events = THREE.get(1).events().update(0, other);
            assertThat(wrong(THREE.update(1, new StoredLink(1, events))))
                    .as("%s", other)
                    .isEqualTo(at(2, Why.NOT_AS_HANDED_ON));
        }
    }

    @Test
    void a_part_that_nobody_handed_on_is_no_link() {
        assertThat(wrong(THREE.append(THREE.get(1)))).isEqualTo(at(4, Why.NOT_AS_HANDED_ON));
    }

    @Test
    void two_parts_of_one_link_come_in_the_order_in_which_they_were_handed_on() {
        Vector<StoredLink> two = stored(after(Parts.two(), 1, handOn(3, SAM, CHEN)));

        assertThat(CHAINS.restore(two)).isNotEmpty();
        assertThat(wrong(Vector.of(two.get(0), two.get(2), two.get(1)))).isEqualTo(at(2, Why.NOT_AS_HANDED_ON));
    }

    @Test
    void a_part_without_its_link_is_missed_at_who_handed_it_on() {
        assertThat(wrong(THREE.take(2))).isEqualTo(at(2, Why.PART_MISSING));
    }

    @Test
    void nobody_is_twice_on_a_path() {
        DelegationDrafted drafted = (DelegationDrafted) THREE.get(2).events().head();
        Delegatee noor = Delegatee.networkMember(NOOR);
        Vector<Event> second = THREE.get(1)
                .events()
                .update(3, new HandedOn(drafted.occasion(), drafted.task(), noor, drafted.colleagues()));
        Vector<Event> third = Vector.of(
                new DelegationDrafted(drafted.occasion(), drafted.task(), noor, drafted.colleagues(), drafted.zone()));

        assertThat(wrong(Vector.of(THREE.head(), new StoredLink(1, second), new StoredLink(2, third))))
                .isEqualTo(at(3, Why.SAME_PERSON_TWICE));
    }

    @Test
    void nobody_was_at_work_below_while_nobody_was_above() {
        Vector<Event> delivered = THREE.get(0).events().append(new ResultDelivered(day(9, SAM)));

        assertThat(wrong(THREE.update(0, new StoredLink(0, delivered)))).isEqualTo(at(2, Why.NOT_AT_WORK_ABOVE));
    }

    @Test
    void work_below_did_not_begin_before_it_began_again_above() {
        Chain back = after(Parts.drafted(), 1, new DeliverResult(day(2, SAM)));
        Chain again = after(back, 1, new SendResultBack(day(4, NOOR), Option.none()));
        Chain agreed = after(again, 2, agree(4, SAM));
        Vector<Event> early = stored(again)
                .last()
                .events()
                .append(new ConversationHeld(
                        day(3, SAM),
                        TreeSet.empty(),
                        true,
                        Option.some(Agreement.builder().build())));

        assertThat(CHAINS.restore(stored(agreed))).contains(agreed);
        assertThat(wrong(stored(agreed).update(1, new StoredLink(1, early)))).isEqualTo(at(2, Why.NOT_AT_WORK_ABOVE));
    }

    @Test
    void a_conversation_that_was_declined_was_no_work() {
        Chain back = after(Parts.drafted(), 1, new DeliverResult(day(2, SAM)));
        Chain declined = after(back, 2, HoldConversation.declined(day(3, SAM)));

        assertThat(CHAINS.restore(stored(declined))).contains(declined);
    }

    @Test
    void at_one_instant_any_order_will_do_that_could_have_been() {
        Chain both = after(Parts.delivered(), 1, new DeliverResult(day(5, SAM)));

        assertThat(CHAINS.restore(stored(both))).contains(both);
        Vector<Event> early = stored(both).head().events().init().append(new ResultDelivered(day(4, SAM)));
        assertThat(wrong(stored(both).update(0, new StoredLink(0, early)))).isEqualTo(at(2, Why.NOT_AT_WORK_ABOVE));
    }

    @Test
    void free_texts_about_somebody_leave_links_too_in_which_that_person_is_not() {
        HandOn handOn = new HandOn(
                day(1, SAM),
                Task.of("catering"),
                new NetworkMember(ANNA, Option.some("noor saw anna do it")),
                Vector.empty());
        Chain chain = after(Parts.one(), 1, handOn);

        Chain erased = chain.erase(NOOR);

        assertThat(erased.accountable()).isEqualTo(PersonId.of("erased-1"));
        assertThat(erased.link(2).get().delegation().delegatee()).isEqualTo(Delegatee.networkMember(ANNA));
        assertThat(CHAINS.restore(stored(erased))).contains(erased);
    }

    @Test
    void one_person_is_one_pseudonym_in_all_links_and_nobody_elses() {
        Chain erased = Parts.three().erase(SAM).erase(ANNA);

        assertThat(erased.links().map(link -> link.delegation().delegatee().id()))
                .containsExactly(PersonId.of("erased-1"), PersonId.of("erased-2"), BILAL);
        assertThat(erased.links().map(link -> link.delegation().delegator()))
                .containsExactly(NOOR, PersonId.of("erased-1"), PersonId.of("erased-2"));
        assertThatIllegalArgumentException().isThrownBy(() -> Parts.three().erase(NOOR, BILAL));
    }

    private static InvalidChain wrong(Vector<StoredLink> stored) {
        return CHAINS.restore(stored).getLeft();
    }

    private static InvalidChain at(int link, Why why) {
        return InvalidChain.at(link, why);
    }

    private static StoredLink above(int above, StoredLink link) {
        return new StoredLink(above, link.events());
    }
}
