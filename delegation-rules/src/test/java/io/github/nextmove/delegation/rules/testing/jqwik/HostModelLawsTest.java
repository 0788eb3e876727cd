package io.github.nextmove.delegation.rules.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.Prepared;
import io.github.nextmove.delegation.fixtures.InMemoryHost;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.testing.Walk;
import io.github.nextmove.delegation.testing.host.Difference;
import io.github.nextmove.delegation.testing.host.Host;
import io.github.nextmove.delegation.testing.host.HostAnswer;
import io.github.nextmove.delegation.testing.host.HostModel;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
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
        HostModel.of(InMemoryHost::new).check(walk);
    }

    @Property(tries = 100)
    void a_host_that_does_not_say_why_does_not_differ(@ForAll(supplier = Walks.class) Walk walk) {
        HostModel.of(() -> new InMemoryHost() {
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
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            protected void store(List<Event> stored, Event event) {
                if (!(event instanceof Prepared)) {
                    stored.add(event);
                }
            }
        });

        Decision lost = found.steps().last().answer().get();
        assertThat(lost.recorded().event()).isInstanceOf(Prepared.class);
        assertThat(found.what())
                .isEqualTo("event " + lost.recorded().number() + " should be stored as "
                        + lost.recorded().event() + ", and the store has nothing");
        assertThat(commands(found)).containsExactly(CommandType.PREPARE);
    }

    @Example
    void a_host_that_loses_the_second_next_move_is_found_in_four_commands() {
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            protected void store(List<Event> stored, Event event) {
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
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            protected void store(List<Event> stored, Event event) {
                stored.add(Math.max(1, stored.size() - 1), event);
            }
        });

        assertThat(found.what()).startsWith("event 2 should be stored as ");
        assertThat(found.steps()).hasSize(2);
    }

    @Example
    void a_host_that_hears_who_looked_before_is_found() {
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            protected int seen(List<Event> stored, int lastSeen) {
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
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            protected void refused(List<Event> stored) {
                stored.add(stored.get(stored.size() - 1));
            }
        });

        assertThat(found.what()).contains("should be stored as nothing, and the store has ");
        assertThat(found.steps()).hasSize(1);
    }

    @Example
    void a_host_that_forgets_a_field_is_found() {
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            protected void store(List<Event> stored, Event event) {
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
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            protected void store(List<Event> stored, Event event) {
                stored.add(event);
                stored.add(event);
            }
        });

        assertThat(found.what()).startsWith("event 3 should be stored as nothing, and the store has ");
        assertThat(found.steps()).hasSize(1);
    }

    @Example
    void a_host_that_refuses_for_another_reason_is_found() {
        Difference found = shortest(() -> new InMemoryHost() {
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
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            protected void store(List<Event> stored, Event event) {
                throw new IllegalStateException("no connection");
            }
        });

        assertThat(found.what()).contains("the host throws java.lang.IllegalStateException: no connection");
        assertThat(found.steps()).hasSize(1);
    }

    @Example
    void a_host_whose_own_assertion_fails_is_found() {
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            public Vector<Event> stored(String id) {
                throw new AssertionError("no such row");
            }
        });

        assertThat(found)
                .hasToString("The host differs at the draft: the host throws java.lang.AssertionError: no such row\n");
    }

    @Example
    void a_host_that_cannot_be_made_is_found() {
        Difference found = shortest(() -> {
            throw new IllegalStateException("no connection");
        });

        assertThat(found.what()).isEqualTo("the host throws java.lang.IllegalStateException: no connection");
    }

    @Example
    void a_host_that_drafts_what_cannot_begin_is_found() {
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            public Either<Vector<Reason>, String> draft(DraftDelegation draft) {
                DraftDelegation without = draft.withColleagues();
                return super.draft(without);
            }
        });

        assertThat(found.what())
                .startsWith(
                        "a wrong draft: it should be refused for SamePersonTwice[person=sam], and the host says accepted");
    }

    @Example
    void a_host_that_keeps_a_draft_that_it_refused_is_found() {
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            public Either<Vector<Reason>, String> draft(DraftDelegation draft) {
                super.draft(draft.withColleagues());
                return super.draft(draft);
            }
        });

        assertThat(found.what()).isEqualTo("a wrong draft: the ids should be [], and the store has [delegation-1]");
    }

    @Example
    void a_host_that_refuses_every_draft_is_found() {
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            public Either<Vector<Reason>, String> draft(DraftDelegation draft) {
                return Either.left(Vector.empty());
            }
        });

        assertThat(found.what()).startsWith("it should be accepted, and the host says refused, to DraftDelegation[");
    }

    @Example
    void a_host_that_decides_on_the_first_delegation_whatever_the_id_is_found() {
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            public HostAnswer decide(String id, Command command, int lastSeen) {
                return super.decide("delegation-1", command, lastSeen);
            }
        });

        assertThat(found.what())
                .startsWith("in a second delegation: it should be accepted, and the host says refused for ")
                .contains("HistoryMovedOn[");
        assertThat(found.steps()).hasSize(1);
    }

    @Example
    void a_host_that_keeps_all_in_one_place_is_found() {
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            protected List<Event> events(String id) {
                return super.events("delegation-2");
            }
        });

        assertThat(found.what()).startsWith("event 1 should be stored as DelegationDrafted[");
        assertThat(found.steps()).isEmpty();
    }

    @Example
    void a_host_that_gives_every_delegation_one_id_is_found() {
        Difference found = shortest(() -> new InMemoryHost() {
            @Override
            public Either<Vector<Reason>, String> draft(DraftDelegation draft) {
                return super.draft(draft).map(id -> "delegation-1");
            }
        });

        assertThat(found.what()).isEqualTo("two delegations have one id, delegation-1");
    }

    @Example
    void what_the_library_throws_is_not_blamed_on_the_host() {
        Walk walk = closing();
        Walk failing = new Walk(
                walk.choices(),
                walk.lifecycle().withGate((delegation, close) -> {
                    throw new IllegalStateException("a gate");
                }),
                walk.start(),
                walk.attempts());

        assertThatThrownBy(() -> HostModel.of(InMemoryHost::new).difference(failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a gate");
    }

    private static Walk closing() {
        return Stream.from(1)
                .map(seed -> Walk.ofSeed(Lifecycle.standard(), seed, 60))
                .find(walk -> walk.end().phase() == Phase.EVALUATED)
                .get();
    }

    /** Without the ratings that a walk may begin with: they belong to its draft, which is one number. */
    private static Vector<CommandType> commands(Difference found) {
        return found.steps().map(step -> step.command().type()).dropWhile(CommandType.RATE_READINESS::equals);
    }

    private static Difference shortest(Supplier<Host> hosts) {
        HostModel model = HostModel.of(hosts);
        Shrinkable<Walk> failing = new Walks()
                .get().generator(1_000).stream(new Random(42))
                        .limit(2_000)
                        .filter(walk -> model.difference(walk.value()).isDefined())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no walk shows a difference"));
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
