package io.github.nextmove.delegation.testing.host;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Supplier;

/**
 * Walks through a host and through the library at once, and tells where they first differ.
 *
 * <pre>{@code
 * class OurServiceLawsTest {
 *
 *     @Property
 *     void our_service_answers_as_the_library_does(@ForAll(supplier = Walks.class) Walk walk) {
 *         HostModel.of(() -> new OurHost(new OurService(new OurRepository()))).check(walk);
 *     }
 * }
 * }</pre>
 *
 * <p>After each step: what the library accepts the host accepts, what it refuses the host refuses, for the same
 * reasons where the host gives any; the events that are stored are those of the library, and can be restored; and who
 * gives the command a second time, without having seen what came of it, is refused and changes nothing. Where a
 * service has gates, walk through a life cycle with the same ones.
 *
 * @since 0.1.0
 */
public final class HostModel {

    private final Supplier<? extends Host> hosts;

    private HostModel(Supplier<? extends Host> hosts) {
        this.hosts = hosts;
    }

    /** The model of hosts that begin empty: a new one for every walk. */
    public static HostModel of(Supplier<? extends Host> hosts) {
        return new HostModel(hosts);
    }

    /**
     * Walks, for a test.
     *
     * @throws AssertionError with the first difference, if there is one
     */
    public void check(Walk walk) {
        difference(walk).forEach(found -> {
            throw new AssertionError(found.toString());
        });
    }

    /** Walks, and tells the first difference. */
    public Option<Difference> difference(Walk walk) {
        Host host = hosts.get();
        Compared compared = new Compared(walk, host, host.draft(draft(walk.start())));
        Option<String> what = compared.safely(() -> compared.stored(walk.start()));
        Vector<Attempt> steps = Vector.empty();
        for (Attempt attempt : walk.attempts()) {
            if (what.isDefined()) {
                break;
            }
            steps = steps.append(attempt);
            what = compared.safely(() -> compared.step(attempt));
        }
        Vector<Attempt> done = steps;
        return what.map(text -> new Difference(done, text));
    }

    private static DraftDelegation draft(Delegation start) {
        DelegationDrafted drafted = (DelegationDrafted) start.history().event(1);
        return new DraftDelegation(
                drafted.occasion(), drafted.task(), drafted.delegatee(), drafted.colleagues(), drafted.zone());
    }

    /** One delegation of a host, and what the library makes of it. */
    private record Compared(Walk walk, Host host, String id) {

        /** What throws differs, too. */
        Option<String> safely(Supplier<Option<String>> step) {
            try {
                return step.get();
            } catch (RuntimeException thrown) {
                return Option.some("the host throws " + thrown);
            }
        }

        Option<String> step(Attempt attempt) {
            return answer(attempt.command(), attempt.lastSeen(), HostAnswer.of(attempt.answer()))
                    .orElse(() -> stored(attempt.after()))
                    .orElse(() -> attempt.isAccepted() ? again(attempt) : Option.none());
        }

        /** By somebody who clicked twice. */
        private Option<String> again(Attempt attempt) {
            Attempt second = new Attempt(
                    attempt.after(),
                    attempt.command(),
                    attempt.lastSeen(),
                    walk.lifecycle().decide(attempt.after(), attempt.command(), attempt.lastSeen()));
            return answer(second.command(), second.lastSeen(), HostAnswer.of(second.answer()))
                    .orElse(() -> stored(second.after()))
                    .map(what -> "given a second time, by somebody who saw event " + second.lastSeen() + ": " + what);
        }

        private Option<String> answer(Command command, int lastSeen, HostAnswer expected) {
            HostAnswer said = host.decide(id, command, lastSeen);
            boolean same = said.isAccepted() == expected.isAccepted()
                    && (said.reasons().isEmpty()
                            || said.reasons().toSet().equals(expected.reasons().toSet()));
            return same
                    ? Option.none()
                    : Option.some("it should be " + expected + ", and the host says " + said + ", to " + command);
        }

        Option<String> stored(Delegation expected) {
            Vector<Event> should = expected.history().events();
            Vector<Event> are = host.stored(id);
            for (int i = 0; i < Math.max(should.size(), are.size()); i++) {
                String wanted = i < should.size() ? should.get(i).toString() : "nothing";
                String found = i < are.size() ? are.get(i).toString() : "nothing";
                if (i >= should.size() || i >= are.size() || !should.get(i).equals(are.get(i))) {
                    return Option.some(
                            "event " + (i + 1) + " should be stored as " + wanted + ", and the store has " + found);
                }
            }
            return walk.lifecycle()
                    .restore(are)
                    .fold(
                            invalid -> Option.some("what is stored cannot be restored: " + invalid),
                            restored -> Option.none());
        }
    }
}
