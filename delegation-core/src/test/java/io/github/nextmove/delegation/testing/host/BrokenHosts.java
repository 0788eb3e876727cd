package io.github.nextmove.delegation.testing.host;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.fixtures.InMemoryHost;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Supplier;

/** Stores that are each broken in one thing, by what that is. */
final class BrokenHosts {

    private BrokenHosts() {}

    static Map<String, Supplier<Host>> all() {
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
                })
                .put("decides on the first one whatever the id", () -> new InMemoryHost() {
                    @Override
                    protected List<Event> events(String id) {
                        return super.events("delegation-1");
                    }
                })
                .put("begins one delegation and no second one", () -> new InMemoryHost() {
                    @Override
                    public Either<Vector<Reason>, String> draft(DraftDelegation draft) {
                        return ids().isEmpty() ? super.draft(draft) : Either.left(Vector.empty());
                    }
                })
                .put("loses events of the second one", () -> new InMemoryHost() {
                    @Override
                    protected void store(List<Event> stored, Event event) {
                        if (stored != events("delegation-2")) {
                            super.store(stored, event);
                        }
                    }
                })
                .put("throws at a draft", () -> new InMemoryHost() {
                    @Override
                    public Either<Vector<Reason>, String> draft(DraftDelegation draft) {
                        throw new IllegalStateException("no connection");
                    }
                })
                .put("fails when asked for its ids", () -> new InMemoryHost() {
                    @Override
                    public Set<String> ids() {
                        throw new AssertionError("no index");
                    }
                })
                .put("hides the second one", () -> new InMemoryHost() {
                    @Override
                    public Set<String> ids() {
                        return super.ids().remove("delegation-2");
                    }
                });
    }
}
