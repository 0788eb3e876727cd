package io.github.nextmove.delegation.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.fixtures.Mentions;
import io.github.nextmove.delegation.lifecycle.History;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.testing.Cast;
import io.github.nextmove.delegation.testing.ChainAttempt;
import io.github.nextmove.delegation.testing.ChainWalk;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The events of the links add up to the chain that was live, and somebody can be taken out of all of them. */
class RestoringLawsTest {

    private static final ChainLifecycle CHAINS = ChainLifecycle.of(Lifecycle.standard());

    @Property(tries = ChainWalks.TRIES)
    void restoring_what_was_recorded_equals_live_after_every_decision(
            @ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        LinkedHashMap<Integer, StoredLink> stored = LinkedHashMap.of(
                1, new StoredLink(0, walk.start().first().delegation().history().events()));
        for (ChainAttempt attempt : walk.accepted()) {
            stored = attempt.answer()
                    .get()
                    .recorded()
                    .foldLeft(stored, (sofar, event) -> store(sofar, event, attempt.link()));
            assertThat(CHAINS.restore(stored.values())).contains(attempt.after());
        }
    }

    /** As a host does: what begins with the first event of a link is a part of the link that was decided on. */
    private static LinkedHashMap<Integer, StoredLink> store(
            LinkedHashMap<Integer, StoredLink> sofar, ChainEvent event, int decidedOn) {
        StoredLink before = sofar.get(event.link()).getOrElse(new StoredLink(decidedOn, Vector.empty()));
        return sofar.put(
                event.link(),
                new StoredLink(
                        before.above(), before.events().append(event.recorded().event())));
    }

    @Property(tries = ChainWalks.TRIES)
    void a_link_that_was_lost_is_missed(@ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        Vector<StoredLink> stored = stored(walk.end());

        if (stored.size() > 1) {
            assertThat(CHAINS.restore(stored.init())).isEmpty();
            assertThat(CHAINS.restore(stored.tail())).isEmpty();
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void a_link_whose_end_was_lost_is_missed_where_somebody_went_on_above(
            @ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        Chain end = walk.end();
        for (Link link : end.links().tail()) {
            Vector<Event> upToWork = link.delegation()
                    .history()
                    .events()
                    .take(numberOfConversation(link.delegation().history()));
            boolean wasAtWork = upToWork.size() > 0;
            boolean isOverAbove = !end.link(link.above()).get().isAtWork();
            if (wasAtWork && isOverAbove) {
                assertThat(CHAINS.restore(
                                stored(end).update(link.number() - 1, new StoredLink(link.above(), upToWork))))
                        .isEmpty();
            }
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void an_erased_person_is_named_in_no_link_and_the_chain_stays_one(
            @ForAll(supplier = ChainWalks.class) ChainWalk walk, @ForAll("anybody") PersonId person) {
        Chain end = walk.end();
        Chain erased = end.erase(person);

        if (end.links().exists(link -> isIn(link, person))) {
            assertThat(erased.links()
                            .flatMap(link -> Mentions.words(link.delegation().history())))
                    .doesNotContain(person.value());
        } else {
            assertThat(erased).isEqualTo(end);
        }
        assertThat(CHAINS.restore(stored(erased))).contains(erased);
        assertThat(erased.links().map(link -> link.delegation().phase()))
                .isEqualTo(end.links().map(link -> link.delegation().phase()));
    }

    @Property(tries = ChainWalks.TRIES)
    void what_is_known_of_somebody_is_what_each_link_knows(
            @ForAll(supplier = ChainWalks.class) ChainWalk walk, @ForAll("anybody") PersonId person) {
        for (Link link : walk.end().links()) {
            assertThat(walk.end().export(person).get(link.number()))
                    .isEqualTo(link.delegation().history().export(person));
        }
    }

    @Provide
    Arbitrary<PersonId> anybody() {
        return Arbitraries.of(Cast.ALL.toJavaList());
    }

    private static Vector<StoredLink> stored(Chain chain) {
        return chain.links()
                .map(link ->
                        new StoredLink(link.above(), link.delegation().history().events()));
    }

    /** The number of the event after which the task was handed over; 0 when it never was. */
    private static int numberOfConversation(History history) {
        return Vector.rangeClosed(1, history.size())
                .find(number -> history.replayTo(number).exists(then -> then.phase() == Phase.AGREED))
                .getOrElse(0);
    }

    private static boolean isIn(Link link, PersonId person) {
        return link.delegation().history().events().exists(event -> Mentions.in(event)
                .contains(person));
    }
}
