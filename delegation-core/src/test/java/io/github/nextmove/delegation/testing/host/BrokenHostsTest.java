package io.github.nextmove.delegation.testing.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.fixtures.Golden;
import io.github.nextmove.delegation.fixtures.InMemoryHost;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Stores that are broken in one thing each, on a walk that is always the same, and what is told of them. */
class BrokenHostsTest {

    private final Walk walk = Walk.ofSeed(Lifecycle.standard(), 11, 25);

    @Test
    void what_is_broken_is_told_in_these_words() {
        Golden.check(
                "broken-hosts.golden",
                BrokenHosts.all()
                        .flatMap(host -> Vector.ofAll(HostModel.of(host._2)
                                        .difference(walk)
                                        .get()
                                        .toString()
                                        .lines())
                                .prepend("== " + host._1))
                        .toVector());
    }

    @Test
    void a_store_that_is_right_does_not_differ_and_one_that_is_broken_fails_a_test() {
        for (long seed = 0; seed < 20; seed++) {
            HostModel.of(InMemoryHost::new).check(Walk.ofSeed(Lifecycle.standard(), seed, 15));
        }
        assertThatThrownBy(() -> HostModel.of(() -> {
                            throw new IllegalStateException("no connection");
                        })
                        .check(walk))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no connection");
    }

    @Test
    void a_host_need_not_say_why() {
        Supplier<Host> silent = () -> new InMemoryHost() {
            @Override
            public Either<Vector<Reason>, String> draft(DraftDelegation draft) {
                return super.draft(draft).mapLeft(reasons -> Vector.empty());
            }

            @Override
            public HostAnswer decide(String id, Command command, int lastSeen) {
                return super.decide(id, command, lastSeen).isAccepted() ? HostAnswer.accepted() : HostAnswer.refused();
            }
        };

        assertThat(HostModel.of(silent).difference(walk)).isEmpty();
        assertThat(HostAnswer.refused()).hasToString("refused");
        assertThat(HostAnswer.accepted()).hasToString("accepted");
    }
}
