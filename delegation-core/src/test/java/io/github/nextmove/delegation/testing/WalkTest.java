package io.github.nextmove.delegation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.fixtures.Golden;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final Lifecycle LIFECYCLE = Lifecycle.standard();

    /** Made anew for each test: a constant would keep what the code under test was when the class was loaded. */
    private final Vector<Walk> walks = Vector.range(0, 300).map(seed -> Walk.ofSeed(LIFECYCLE, seed, 60));

    @Test
    void numbers_that_somebody_wrote_down_still_give_the_walk_they_saw() {
        Golden.check(
                "walks.golden",
                walks.map(walk -> Integer.toHexString(walk.toString().hashCode()))
                        .grouped(20)
                        .map(some -> some.mkString(" "))
                        .toVector());
    }

    @Test
    void no_numbers_begin_as_the_number_zero_does() {
        Walk none = Walk.of(LIFECYCLE, Vector.empty());
        Walk zero = Walk.of(LIFECYCLE, Vector.of(0));

        assertThat(none.start()).isEqualTo(zero.start());
        assertThat(none.attempts()).isEqualTo(zero.attempts());
    }

    @Test
    void a_walk_without_attempts_ends_where_it_starts() {
        Walk draft = new Walk(Vector.empty(), LIFECYCLE, walks.head().start(), Vector.empty());

        assertThat(draft.end()).isEqualTo(draft.start());
        assertThat(draft.states()).containsExactly(draft.start());
    }

    @Test
    void each_attempt_goes_on_where_the_one_before_left_off() {
        assertThat(walks).allSatisfy(walk -> {
            assertThat(walk.attempts().map(Attempt::before))
                    .isEqualTo(walk.attempts()
                            .map(Attempt::after)
                            .prepend(walk.start())
                            .init());
            assertThat(walk.accepted().size() + walk.refused().size())
                    .isEqualTo(walk.attempts().size());
        });
    }

    @Test
    void an_attempt_reads_as_the_phase_the_command_and_what_was_refused() {
        Attempt stale = walks.flatMap(Walk::attempts)
                .find(attempt -> attempt.lastSeen() < attempt.before().number())
                .get();
        Attempt accepted = walks.flatMap(Walk::accepted).head();

        assertThat(stale)
                .asString()
                .startsWith(stale.before().phase() + " seen " + stale.lastSeen() + ": " + stale.command())
                .endsWith(" REFUSED " + stale.answer().getLeft().reasons());
        assertThat(accepted).hasToString(accepted.before().phase() + ": " + accepted.command());
    }
}
