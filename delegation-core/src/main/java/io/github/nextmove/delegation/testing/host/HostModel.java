package io.github.nextmove.delegation.testing.host;

import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
 * <p>A draft that cannot begin is refused and leaves nothing. Then, after each step: what the library accepts the host
 * accepts, what it refuses the host refuses, for the same reasons where the host gives any; the events that are stored
 * are those of the library, and can be restored; and who gives the command a second time, without having seen what
 * came of it, is refused and changes nothing. A second delegation, in another time zone, takes the same steps, and
 * each stays what it is. Where a service has gates, walk through a life cycle with the same ones.
 *
 * <p>What a host throws is a difference; what the library throws is thrown on.
 *
 * @since 0.1.0
 */
public final class HostModel {

    private static final ZoneId ELSEWHERE = ZoneOffset.ofHours(5);

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
        DraftDelegation draft = draft(walk.start());
        return Asked.of(hosts)
                .fold(HostModel::atTheDraft, host -> Compared.refused(host, walk.lifecycle(), wrong(draft))
                        .orElse(() -> kept(host, Vector.empty()))
                        .map(what -> "a wrong draft: " + what)
                        .fold(() -> difference(walk, host, draft), HostModel::atTheDraft));
    }

    private static Option<Difference> difference(Walk walk, Asked host, DraftDelegation draft) {
        return Compared.begin(host, walk.lifecycle(), draft)
                .flatMap(first -> Compared.begin(host, walk.lifecycle(), draft.inZone(ELSEWHERE))
                        .map(second -> difference(walk, host, first, second)))
                .getOrElseGet(HostModel::atTheDraft);
    }

    private static Option<Difference> difference(Walk walk, Asked host, Compared first, Compared second) {
        Option<String> what = both(host, first, second);
        Vector<Attempt> steps = Vector.empty();
        for (Attempt attempt : walk.attempts()) {
            if (what.isDefined()) {
                break;
            }
            steps = steps.append(attempt);
            what = step(attempt, first).orElse(() -> inTheSecond(second.give(attempt.command(), missed(attempt))));
        }
        Vector<Attempt> done = steps;
        return what.orElse(() -> both(host, first, second)).map(text -> new Difference(done, text));
    }

    private static Option<String> step(Attempt attempt, Compared first) {
        return first.give(attempt.command(), missed(attempt))
                .orElse(first::stored)
                .orElse(() -> attempt.isAccepted() ? again(attempt, first) : Option.none());
    }

    /** By somebody who clicked twice, and so missed what came of the first time. */
    private static Option<String> again(Attempt attempt, Compared first) {
        return first.give(attempt.command(), missed(attempt) + 1)
                .orElse(first::stored)
                .map(what -> "given a second time, by somebody who saw event " + attempt.lastSeen() + ": " + what);
    }

    private static int missed(Attempt attempt) {
        return attempt.before().number() - attempt.lastSeen();
    }

    private static Option<String> both(Asked host, Compared first, Compared second) {
        return kept(host, Vector.of(first.id(), second.id()))
                .orElse(first::stored)
                .orElse(() -> inTheSecond(second.stored()));
    }

    private static Option<String> inTheSecond(Option<String> difference) {
        return difference.map(what -> "in a second delegation: " + what);
    }

    private static Option<String> kept(Asked host, Vector<String> ids) {
        Set<String> expected = HashSet.ofAll(ids);
        if (expected.size() < ids.size()) {
            return Option.some("two delegations have one id, " + ids.head());
        }
        return host.ids()
                .fold(
                        Option::some,
                        are -> are.toSet().equals(expected)
                                ? Option.none()
                                : Option.some("the ids should be " + ids.mkString("[", ", ", "]")
                                        + ", and the store has " + are.mkString("[", ", ", "]")));
    }

    private static Option<Difference> atTheDraft(String what) {
        return Option.some(new Difference(Vector.empty(), what));
    }

    private static DraftDelegation draft(Delegation start) {
        DelegationDrafted drafted = (DelegationDrafted) start.history().event(1);
        return new DraftDelegation(
                drafted.occasion(), drafted.task(), drafted.delegatee(), drafted.colleagues(), drafted.zone());
    }

    /** The same, with the delegatee listed as a colleague too. */
    private static DraftDelegation wrong(DraftDelegation draft) {
        return new DraftDelegation(
                draft.occasion(),
                draft.task(),
                draft.delegatee(),
                draft.colleagues().append(draft.delegatee().id()),
                draft.zone());
    }
}
