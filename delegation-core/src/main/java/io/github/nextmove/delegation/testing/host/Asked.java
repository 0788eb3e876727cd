package io.github.nextmove.delegation.testing.host;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.function.Supplier;

/** A host, asked in such a way that what it throws is an answer; what the library throws never passes here. */
record Asked(Host host) {

    /** A new host, or what its making throws. */
    static Either<String, Asked> of(Supplier<? extends Host> hosts) {
        return answer(hosts).map(Asked::new);
    }

    Either<String, Either<Vector<Reason>, String>> draft(DraftDelegation draft) {
        return answer(() -> host.draft(draft));
    }

    Either<String, HostAnswer> decide(String id, Command command, int lastSeen) {
        return answer(() -> host.decide(id, command, lastSeen));
    }

    Either<String, Set<String>> ids() {
        return answer(host::ids);
    }

    Either<String, Vector<Event>> stored(String id) {
        return answer(() -> host.stored(id));
    }

    private static <X> Either<String, X> answer(Supplier<? extends X> question) {
        try {
            return Either.right(Objects.requireNonNull(question.get(), "a host answers, never with null"));
        } catch (RuntimeException | AssertionError thrown) {
            return Either.left("the host throws " + thrown);
        }
    }
}
