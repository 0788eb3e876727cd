package io.github.nextmove.delegation.chain;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.chain.InvalidChain.Why;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.HandedOn;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.ZoneId;

/** Puts a chain together from what was stored, link by link, each checked against those that are there. */
final class Restoring {

    private final Chain sofar;
    private final Link next;

    private Restoring(Chain sofar, Link next) {
        this.sofar = sofar;
        this.next = next;
    }

    static Either<InvalidChain, Chain> of(Lifecycle lifecycle, Vector<StoredLink> stored) {
        Either<InvalidChain, Chain> chain = Either.right(new Chain(Vector.empty()));
        // Nothing at all has no first link, as no event is no history.
        for (StoredLink link : stored.isEmpty() ? Vector.of(new StoredLink(0, Vector.empty())) : stored) {
            chain = chain.flatMap(sofar -> with(lifecycle, sofar, link));
        }
        return chain.flatMap(Restoring::complete);
    }

    private static Either<InvalidChain, Chain> with(Lifecycle lifecycle, Chain sofar, StoredLink stored) {
        int number = sofar.links().size() + 1;
        return lifecycle
                .restore(stored.events())
                .mapLeft(history -> new InvalidChain(number, Why.NO_HISTORY, Option.some(history)))
                .flatMap(delegation -> new Restoring(sofar, new Link(number, stored.above(), delegation)).added());
    }

    /** A part that was handed on and has no link: of several, the one that comes first in the chain. */
    private static Either<InvalidChain, Chain> complete(Chain chain) {
        return chain.links()
                .find(link -> parts(link).size() > chain.below(link.number()).size())
                .map(link -> InvalidChain.at(link.number(), Why.PART_MISSING))
                .toEither(chain)
                .swap();
    }

    private Either<InvalidChain, Chain> added() {
        return wrong().map(why -> InvalidChain.at(next.number(), why))
                .toEither(() -> sofar.with(next))
                .swap();
    }

    private Option<Why> wrong() {
        Option<Link> above = sofar.link(next.above());
        if (above.isEmpty()) {
            boolean isFirst = next.number() == 1 && next.above() == 0;
            return isFirst ? Option.none() : Option.some(Why.NO_LINK_ABOVE);
        }
        if (!isAsHandedOn(above.get())) {
            return Option.some(Why.NOT_AS_HANDED_ON);
        }
        if (isOnPath(next.delegation().delegatee().id())) {
            return Option.some(Why.SAME_PERSON_TWICE);
        }
        return wasAtWorkOnlyWhile(above.get()) ? Option.none() : Option.some(Why.NOT_AT_WORK_ABOVE);
    }

    /** One for one: the parts of a link are in the order in which it handed them on. */
    private boolean isAsHandedOn(Link above) {
        int before = sofar.below(above.number()).size();
        ZoneId zone = above.delegation().zone();
        return parts(above)
                .drop(before)
                .headOption()
                .map(on -> new DelegationDrafted(on.occasion(), on.task(), on.to(), on.colleagues(), zone))
                .contains((DelegationDrafted) next.delegation().history().event(1));
    }

    private boolean isOnPath(PersonId person) {
        return sofar.path(next.above())
                .map(Link::delegation)
                .exists(on ->
                        on.delegator().equals(person) || on.delegatee().id().equals(person));
    }

    private boolean wasAtWorkOnlyWhile(Link above) {
        Vector<Work> times = Work.of(above.delegation());
        return Work.of(next.delegation()).forAll(part -> times.exists(time -> time.contains(part)));
    }

    private static Vector<HandedOn> parts(Link link) {
        Delegation delegation = link.delegation();
        return delegation.history().recorded(HandedOn.class).map(RecordedEvent::event);
    }
}
