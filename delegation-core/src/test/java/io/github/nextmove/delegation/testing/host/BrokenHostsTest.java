package io.github.nextmove.delegation.testing.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.fixtures.Golden;
import io.github.nextmove.delegation.fixtures.InMemoryHost;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Stores that are broken in one thing each, on a walk that is always the same, and what is told of them. */
class BrokenHostsTest {

    private final Walk walk = Walk.ofSeed(Lifecycle.standard(), 11, 25);

    @Test
    void what_is_broken_is_told_in_these_words() {
        Golden.check(
                "broken-hosts.golden",
                broken().flatMap(host -> Vector.ofAll(HostModel.of(host._2)
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

    private static Map<String, Supplier<Host>> broken() {
        return LinkedHashMap.<String, Supplier<Host>>empty()
                .put("loses events", () -> new InMemoryHost() {
                    @Override
                    protected void store(List<Event> stored, Event event) {}
                })
                .put("stores twice", () -> new InMemoryHost() {
                    @Override
                    protected void store(List<Event> stored, Event event) {
                        stored.add(event);
                        stored.add(event);
                    }
                })
                .put("stores what was refused", () -> new InMemoryHost() {
                    @Override
                    protected void refused(List<Event> stored) {
                        stored.add(stored.get(stored.size() - 1));
                    }
                })
                .put("hears who looked before", () -> new InMemoryHost() {
                    @Override
                    protected int seen(List<Event> stored, int lastSeen) {
                        return stored.size();
                    }
                })
                .put("says yes to all", () -> new InMemoryHost() {
                    @Override
                    public HostAnswer decide(String id, Command command, int lastSeen) {
                        super.decide(id, command, lastSeen);
                        return HostAnswer.accepted();
                    }
                })
                .put("says no to all", () -> new InMemoryHost() {
                    @Override
                    public HostAnswer decide(String id, Command command, int lastSeen) {
                        super.decide(id, command, lastSeen);
                        return HostAnswer.refused();
                    }
                })
                .put("gives one reason of several", () -> new InMemoryHost() {
                    @Override
                    public HostAnswer decide(String id, Command command, int lastSeen) {
                        HostAnswer said = super.decide(id, command, lastSeen);
                        return new HostAnswer(said.isAccepted(), said.reasons().take(1));
                    }
                })
                .put("answers null", () -> new InMemoryHost() {
                    @Override
                    @SuppressWarnings("NullAway") // what a host must not do
                    public HostAnswer decide(String id, Command command, int lastSeen) {
                        return null;
                    }
                })
                .put("begins what cannot begin", () -> new InMemoryHost() {
                    @Override
                    public Either<Vector<Reason>, String> draft(DraftDelegation draft) {
                        return Either.right(super.draft(draft).getOrElse("delegation-0"));
                    }
                })
                .put("begins nothing", () -> new InMemoryHost() {
                    @Override
                    public Either<Vector<Reason>, String> draft(DraftDelegation draft) {
                        return Either.left(super.draft(draft).fold(reasons -> reasons, id -> Vector.<Reason>empty()));
                    }
                })
                .put("gives two delegations one id", () -> new InMemoryHost() {
                    @Override
                    public Either<Vector<Reason>, String> draft(DraftDelegation draft) {
                        return super.draft(draft).map(id -> "delegation-1");
                    }
                })
                .put("forgets where a delegation is", () -> new InMemoryHost() {
                    @Override
                    public Either<Vector<Reason>, String> draft(DraftDelegation draft) {
                        return super.draft(new DraftDelegation(
                                draft.occasion(),
                                draft.task(),
                                draft.delegatee(),
                                draft.colleagues(),
                                DraftDelegation.of(draft.occasion(), draft.task(), draft.delegatee())
                                        .zone()));
                    }
                })
                .put("keeps one that nobody began", () -> new InMemoryHost() {
                    @Override
                    public Set<String> ids() {
                        return super.ids().add("delegation-9");
                    }
                })
                .put("cannot say what is stored", () -> new InMemoryHost() {
                    @Override
                    public Vector<Event> stored(String id) {
                        throw new IllegalStateException("no connection");
                    }
                });
    }
}
