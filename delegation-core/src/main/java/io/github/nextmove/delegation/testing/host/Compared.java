package io.github.nextmove.delegation.testing.host;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** One delegation of a host, and what the library makes of it; each difference is told in words. */
final class Compared {

    private final Asked host;
    private final Lifecycle lifecycle;
    private final String id;
    private Delegation now;

    private Compared(Asked host, Lifecycle lifecycle, String id, Delegation now) {
        this.host = host;
        this.lifecycle = lifecycle;
        this.id = id;
        this.now = now;
    }

    /** Drafts what can begin, in both. */
    static Either<String, Compared> begin(Asked host, Lifecycle lifecycle, DraftDelegation draft) {
        Delegation drafted = lifecycle.draft(draft).get();
        return host.draft(draft)
                .flatMap(said ->
                        said.mapLeft(reasons -> differs(HostAnswer.accepted(), new HostAnswer(false, reasons), draft)))
                .map(id -> new Compared(host, lifecycle, id, drafted));
    }

    /** Drafts what cannot begin, in both. */
    static Option<String> refused(Asked host, Lifecycle lifecycle, DraftDelegation wrong) {
        HostAnswer expected = HostAnswer.of(lifecycle.draft(wrong));
        return host.draft(wrong)
                .fold(
                        Option::some,
                        said -> compared(
                                expected, said.fold(Compared::refusedFor, id -> HostAnswer.accepted()), wrong));
    }

    private static HostAnswer refusedFor(Vector<Reason> reasons) {
        return new HostAnswer(false, reasons);
    }

    String id() {
        return id;
    }

    /** Gives a command, of somebody who missed so many events, and compares the answers. */
    Option<String> give(Command command, int missed) {
        int lastSeen = now.number() - missed;
        Either<Rejection, Decision> answer = lifecycle.decide(now, command, lastSeen);
        now = answer.fold(rejection -> now, Decision::delegation);
        return host.decide(id, command, lastSeen)
                .fold(Option::some, said -> compared(HostAnswer.of(answer), said, command));
    }

    /** Compares what is stored. */
    Option<String> stored() {
        return host.stored(id).fold(Option::some, this::compared);
    }

    private Option<String> compared(Vector<Event> are) {
        Vector<Event> should = now.history().events();
        for (int i = 0; i < Math.max(should.size(), are.size()); i++) {
            Option<Event> wanted = at(should, i);
            Option<Event> found = at(are, i);
            if (!wanted.equals(found)) {
                return Option.some("event " + (i + 1) + " should be stored as " + told(wanted) + ", and the store has "
                        + told(found));
            }
        }
        return lifecycle
                .restore(are)
                .fold(
                        invalid -> Option.some("what is stored cannot be restored: " + invalid),
                        restored -> Option.none());
    }

    private static Option<Event> at(Vector<Event> events, int index) {
        return index < events.size() ? Option.some(events.get(index)) : Option.none();
    }

    private static String told(Option<Event> event) {
        return event.map(String::valueOf).getOrElse("nothing");
    }

    private static Option<String> compared(HostAnswer expected, HostAnswer said, Object to) {
        boolean same = said.isAccepted() == expected.isAccepted()
                && (said.reasons().isEmpty()
                        || said.reasons().toSet().equals(expected.reasons().toSet()));
        return same ? Option.none() : Option.some(differs(expected, said, to));
    }

    private static String differs(HostAnswer expected, HostAnswer said, Object to) {
        return "it should be " + expected + ", and the host says " + said + ", to " + to;
    }
}
