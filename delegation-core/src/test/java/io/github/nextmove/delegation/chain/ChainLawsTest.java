package io.github.nextmove.delegation.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.EventType;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.testing.ChainAttempt;
import io.github.nextmove.delegation.testing.ChainWalk;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is true of every chain. */
class ChainLawsTest {

    @Property(tries = ChainWalks.TRIES)
    void a_link_is_at_work_only_while_the_link_above_is(@ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        for (Chain chain : walk.states()) {
            for (Link link : chain.links().filter(Link::isAtWork)) {
                assertThat(chain.path(link.number())).allMatch(Link::isAtWork);
            }
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void it_is_so_at_every_instant_and_not_only_in_the_order_of_recording(
            @ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        Chain end = walk.end();
        Vector<Instant> instants = end.links()
                .flatMap(link -> link.delegation().history().events())
                .map(Event::at)
                .distinct();
        for (Link link : end.links().tail()) {
            Delegation above = end.link(link.above()).get().delegation();
            for (Instant instant : instants) {
                // At the instant of an event both are there before and after it, in an order that nothing tells.
                if (wasAtWorkAllAlong(link.delegation(), instant)) {
                    assertThat(wasAtWorkBeforeOrAfter(above, instant)).isTrue();
                }
            }
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void nobody_has_two_places_on_a_path(@ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        for (Link link : walk.end().links()) {
            Vector<Delegation> path = walk.end().path(link.number()).map(Link::delegation);
            Vector<PersonId> people =
                    path.map(on -> on.delegatee().id()).prepend(path.head().delegator());

            assertThat(people).doesNotHaveDuplicates();
            assertThat(path.tail().map(Delegation::delegator))
                    .isEqualTo(people.tail().init());
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void a_refusal_changes_nothing_and_says_nothing_twice(@ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        for (ChainAttempt attempt : walk.refused()) {
            Vector<Vector<Event>> before = events(attempt.before());

            assertThat(walk.chains()
                            .decide(attempt.before(), attempt.link(), attempt.command(), attempt.lastSeen())
                            .getLeft()
                            .reasons())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(events(attempt.before())).isEqualTo(before);
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void deciding_is_deterministic(@ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        assertThat(ChainWalk.of(walk.lifecycle(), walk.choices())).isEqualTo(walk);
    }

    @Property(tries = ChainWalks.TRIES)
    void a_delegation_changes_by_the_events_of_its_link_and_by_nothing_else(
            @ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        for (ChainAttempt attempt : walk.accepted()) {
            Vector<ChainEvent> recorded = attempt.answer().get().recorded();
            for (Link after : attempt.after().links()) {
                Vector<RecordedEvent<Event>> before = attempt.before()
                        .link(after.number())
                        .toVector()
                        .flatMap(link -> link.delegation().history().recorded());
                assertThat(after.delegation().history().recorded())
                        .isEqualTo(before.appendAll(recorded.filter(event -> event.link() == after.number())
                                .map(ChainEvent::recorded)));
            }
            assertThat(attempt.after().number() - attempt.before().number()).isEqualTo(recorded.size());
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void links_keep_their_number_and_place_and_are_numbered_from_one(
            @ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        for (ChainAttempt attempt : walk.accepted()) {
            Chain after = attempt.after();
            assertThat(after.links().map(Link::number))
                    .isEqualTo(Vector.rangeClosed(1, after.links().size()));
            assertThat(after.links().map(Link::above))
                    .startsWith(attempt.before().links().map(Link::above).toJavaArray(Integer[]::new));
            assertThat(after.links().tail()).allMatch(link -> link.above() >= 1 && link.above() < link.number());
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void whoever_delegated_first_is_accountable_for_ever(@ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        PersonId first = walk.start().first().delegation().delegator();

        assertThat(walk.states().map(Chain::accountable)).containsOnly(first);
    }

    @Property(tries = ChainWalks.TRIES)
    void a_result_and_a_return_go_back_hop_by_hop(@ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        for (ChainAttempt attempt : walk.accepted()) {
            ChainEvent first = attempt.answer().get().recorded().head();
            EventType type = first.recorded().event().type();
            if (type == EventType.RESULT_DELIVERED || type == EventType.TASK_RETURNED) {
                assertThat(attempt.answer().get().recorded()).hasSize(1);
                assertThat(attempt.before().partsOf(first.link())).noneMatch(Link::isAtWork);
            }
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void a_recall_leaves_nobody_at_work_below_and_what_is_back_as_it_is(
            @ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        for (ChainAttempt attempt : walk.accepted()) {
            Vector<ChainEvent> recorded = attempt.answer().get().recorded();
            if (recorded.last().recorded().event().type() == EventType.RECALLED) {
                assertThat(recorded.map(ChainEvent::link).reverse().toJavaList())
                        .isSorted();
                for (Link part : attempt.before().partsOf(attempt.link())) {
                    Phase before = part.delegation().phase();
                    boolean back = before.isFinal() || before == Phase.RESULT_DELIVERED || before == Phase.RETURNED;
                    Phase after = attempt.after()
                            .link(part.number())
                            .get()
                            .delegation()
                            .phase();
                    assertThat(after).isEqualTo(back ? before : Phase.RECALLED);
                }
            }
        }
    }

    private static Vector<Vector<Event>> events(Chain chain) {
        return chain.links().map(link -> link.delegation().history().events());
    }

    private static boolean wasAtWorkAllAlong(Delegation delegation, Instant instant) {
        return delegation.history().replayTo(instant).exists(Work::isGoingOn)
                && justBefore(delegation, instant).exists(Work::isGoingOn);
    }

    private static boolean wasAtWorkBeforeOrAfter(Delegation delegation, Instant instant) {
        return delegation.history().replayTo(instant).exists(Work::isGoingOn)
                || justBefore(delegation, instant).exists(Work::isGoingOn);
    }

    private static Option<Delegation> justBefore(Delegation delegation, Instant instant) {
        return delegation.history().replayTo(instant.minusNanos(1));
    }
}
