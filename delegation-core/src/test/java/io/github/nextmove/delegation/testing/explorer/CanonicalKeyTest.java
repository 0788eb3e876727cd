package io.github.nextmove.delegation.testing.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.fixtures.Golden;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What counts for a state to be another one. */
class CanonicalKeyTest {

    private final Vector<Walk> walks = Vector.range(0, 30).map(seed -> Walk.ofSeed(Lifecycle.standard(), seed, 40));

    @Test
    void the_ends_of_walks_and_states_with_an_open_proposal_have_these_keys() {
        Vector<Delegation> open = walks.flatMap(Walk::states)
                .filter(state -> state.proposal().isDefined())
                .distinctBy(CanonicalKey::of)
                .take(30);

        Golden.check(
                "explored-keys.golden", walks.map(Walk::end).appendAll(open).map(CanonicalKey::of));
    }

    @Test
    void a_history_of_its_own_does_not_make_a_state_another_one() {
        for (Walk walk : walks) {
            Delegation end = walk.end();
            Delegation told =
                    Lifecycle.standard().restore(end.history().events()).get();

            assertThat(CanonicalKey.of(told)).isEqualTo(CanonicalKey.of(end));
        }
    }
}
