package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The events add up to what was live.
 *
 * <p>Delegations are equal when their histories are, so what was live is compared by its state.
 */
class ReplayLawsTest {

    @Property
    void replay_equals_live(@ForAll(supplier = Walks.class) Walk walk) {
        assertThat(walk.end().history().replay().state()).isEqualTo(walk.end().state());
    }

    @Property
    void replay_to_a_number_equals_what_was_live_then(@ForAll(supplier = Walks.class) Walk walk) {
        History history = walk.end().history();

        for (Delegation live : walk.states()) {
            Delegation replayed = history.replayTo(live.number()).get();
            assertThat(replayed.state()).isEqualTo(live.state());
            assertThat(replayed).isEqualTo(live);
        }
        assertThat(history.replayTo(0)).isEmpty();
        assertThat(history.replayTo(history.size() + 1)).isEmpty();
    }

    @Property
    void replay_to_an_instant_ends_with_the_last_event_that_is_not_later(@ForAll(supplier = Walks.class) Walk walk) {
        History history = walk.end().history();

        for (Delegation live : walk.states()) {
            Delegation replayed = history.replayTo(live.history().last().at()).get();
            assertThat(replayed.number()).isGreaterThanOrEqualTo(live.number());
            assertThat(replayed.history().last().at())
                    .isEqualTo(live.history().last().at());
        }
    }

    @Property
    void restoring_what_was_stored_equals_live(@ForAll(supplier = Walks.class) Walk walk) {
        Delegation restored =
                Lifecycle.standard().restore(walk.end().history().events()).get();

        assertThat(restored.state()).isEqualTo(walk.end().state());
        assertThat(restored).isEqualTo(walk.end());
    }

    @Property
    void evolving_by_what_was_decided_equals_live(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.accepted()) {
            Decision decision = attempt.answer().get();
            Delegation evolved = walk.lifecycle()
                    .evolve(attempt.before(), decision.recorded().event());

            assertThat(evolved.state()).isEqualTo(decision.delegation().state());
        }
    }

    @Property
    void the_matters_after_each_event_are_those_that_were_live(@ForAll(supplier = Walks.class) Walk walk) {
        Vector<Matters> live = walk.states().map(state -> state.state().matters());

        assertThat(walk.end().history().mattersAfterEach()).isEqualTo(live);
    }
}
