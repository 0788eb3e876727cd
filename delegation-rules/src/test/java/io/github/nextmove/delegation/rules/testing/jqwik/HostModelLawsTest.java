package io.github.nextmove.delegation.rules.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.Prepared;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.testing.Walk;
import io.github.nextmove.delegation.testing.host.Difference;
import io.github.nextmove.delegation.testing.host.Host;
import io.github.nextmove.delegation.testing.host.HostAnswer;
import io.github.nextmove.delegation.testing.host.HostModel;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;

/** A vendor's own store against the model, whole and broken. */
class HostModelLawsTest {

    @Property(tries = 200)
    void a_host_that_stores_what_is_decided_does_not_differ(@ForAll(supplier = Walks.class) Walk walk) {
        HostModel.of(InMemory::new).check(walk);
    }

    @Property(tries = 100)
    void a_host_that_does_not_say_why_does_not_differ(@ForAll(supplier = Walks.class) Walk walk) {
        HostModel.of(() -> new InMemory() {
                    @Override
                    public HostAnswer decide(String id, Command command, int lastSeen) {
                        return super.decide(id, command, lastSeen).isAccepted()
                                ? HostAnswer.accepted()
                                : HostAnswer.refused();
                    }
                })
                .check(walk);
    }

    @Example
    void a_host_that_loses_an_event_is_found() {
        Difference found = shortest(() -> new InMemory() {
            @Override
            void store(List<Event> stored, Event event) {
                if (!(event instanceof Prepared)) {
                    stored.add(event);
                }
            }
        });

        assertThat(found.what())
                .startsWith("event 2 should be stored as Prepared[")
                .endsWith("the store has nothing");
        assertThat(commands(found)).containsExactly(CommandType.PREPARE);
    }

    @Example
    void a_host_that_loses_the_second_next_move_is_found_in_four_commands() {
        Difference found = shortest(() -> new InMemory() {
            @Override
            void store(List<Event> stored, Event event) {
                boolean second = event instanceof NextMoveAgreed
                        && Vector.ofAll(stored).count(NextMoveAgreed.class::isInstance) == 1;
                if (!second) {
                    stored.add(event);
                }
            }
        });

        assertThat(commands(found))
                .containsExactly(
                        CommandType.HOLD_CONVERSATION,
                        CommandType.START_WORK,
                        CommandType.AGREE_NEXT_MOVE,
                        CommandType.AGREE_NEXT_MOVE);
        assertThat(found.toString())
                .startsWith("The host differs at step " + found.steps().size() + ": event ")
                .contains(
                        "should be stored as NextMoveAgreed[", "the store has nothing", " IN_PROGRESS: AgreeNextMove[");
    }

    @Example
    void a_host_that_reorders_events_is_found() {
        Difference found = shortest(() -> new InMemory() {
            @Override
            void store(List<Event> stored, Event event) {
                stored.add(Math.max(1, stored.size() - 1), event);
            }
        });

        assertThat(found.what()).startsWith("event 2 should be stored as ");
        assertThat(found.steps()).hasSize(2);
    }

    @Example
    void a_host_that_hears_who_looked_before_is_found() {
        Difference found = shortest(() -> new InMemory() {
            @Override
            int seen(List<Event> stored, int lastSeen) {
                return stored.size();
            }
        });

        assertThat(found.what())
                .startsWith("given a second time, by somebody who saw event 1: it should be refused for")
                .contains("HistoryMovedOn[seen=1, actual=2]", "the host says ");
        assertThat(found.steps()).hasSize(1);
    }

    @Example
    void a_host_that_stores_what_was_refused_is_found() {
        Difference found = shortest(() -> new InMemory() {
            @Override
            void refused(List<Event> stored) {
                stored.add(stored.get(stored.size() - 1));
            }
        });

        assertThat(found.what()).contains("should be stored as nothing, and the store has ");
        assertThat(found.steps()).hasSize(1);
    }

    @Example
    void a_host_that_forgets_a_field_is_found() {
        Difference found = shortest(() -> new InMemory() {
            @Override
            void store(List<Event> stored, Event event) {
                stored.add(
                        event instanceof NextMoveAgreed agreed
                                ? new NextMoveAgreed(
                                        agreed.occasion(),
                                        agreed.matter(),
                                        NextMove.undated(agreed.nextMove().owner()))
                                : event);
            }
        });

        assertThat(found.what()).contains("should be stored as NextMoveAgreed[");
        assertThat(commands(found)).hasSize(3);
    }

    @Example
    void a_host_that_applies_a_command_twice_is_found() {
        Difference found = shortest(() -> new InMemory() {
            @Override
            void store(List<Event> stored, Event event) {
                stored.add(event);
                stored.add(event);
            }
        });

        assertThat(found.what()).startsWith("event 3 should be stored as nothing, and the store has ");
        assertThat(found.steps()).hasSize(1);
    }

    @Example
    void a_host_that_refuses_for_another_reason_is_found() {
        Difference found = shortest(() -> new InMemory() {
            @Override
            public HostAnswer decide(String id, Command command, int lastSeen) {
                HostAnswer said = super.decide(id, command, lastSeen);
                return new HostAnswer(said.isAccepted(), said.reasons().take(1));
            }
        });

        assertThat(found.what()).contains("it should be refused for", "and the host says refused for");
    }

    @Example
    void a_host_that_throws_is_found() {
        Difference found = shortest(() -> new InMemory() {
            @Override
            void store(List<Event> stored, Event event) {
                throw new IllegalStateException("no connection");
            }
        });

        assertThat(found.what()).contains("the host throws java.lang.IllegalStateException: no connection");
        assertThat(found.steps()).hasSize(1);
    }

    /** Without the ratings that a walk may begin with: they belong to its draft, which is one number. */
    private static Vector<CommandType> commands(Difference found) {
        return found.steps().map(step -> step.command().type()).dropWhile(CommandType.RATE_READINESS::equals);
    }

    /** What every host below is but for one thing: a map of lists. */
    static class InMemory implements Host {
        private final Map<String, List<Event>> events = new HashMap<>();
        private final Lifecycle lifecycle = Lifecycle.standard();

        @Override
        public String draft(DraftDelegation draft) {
            Delegation drafted = lifecycle.draft(draft).get();
            String id = "delegation-" + (events.size() + 1);
            events.put(id, new ArrayList<>(drafted.history().events().toJavaList()));
            return id;
        }

        @Override
        public HostAnswer decide(String id, Command command, int lastSeen) {
            List<Event> stored = Objects.requireNonNull(events.get(id));
            Either<Rejection, Decision> answer =
                    lifecycle.decide(lifecycle.restore(stored).get(), command, seen(stored, lastSeen));
            answer.forEach(decision -> store(stored, decision.recorded().event()));
            answer.swap().forEach(rejection -> refused(stored));
            return HostAnswer.of(answer);
        }

        @Override
        public Vector<Event> stored(String id) {
            return Vector.ofAll(Objects.requireNonNull(events.get(id)));
        }

        int seen(List<Event> stored, int lastSeen) {
            return lastSeen;
        }

        void store(List<Event> stored, Event event) {
            stored.add(event);
        }

        void refused(List<Event> stored) {}
    }

    private static Difference shortest(Supplier<Host> hosts) {
        HostModel model = HostModel.of(hosts);
        Shrinkable<Walk> failing = new Walks()
                .get().generator(1_000).stream(new Random(42))
                        .filter(walk -> model.difference(walk.value()).isDefined())
                        .findFirst()
                        .get();
        Option<Shrinkable<Walk>> shorter = Option.some(failing);
        while (shorter.isDefined()) {
            failing = shorter.get();
            shorter = Option.ofOptional(failing.shrink()
                    .filter(walk -> model.difference(walk.value()).isDefined())
                    .findFirst());
        }
        return model.difference(failing.value()).get();
    }
}
