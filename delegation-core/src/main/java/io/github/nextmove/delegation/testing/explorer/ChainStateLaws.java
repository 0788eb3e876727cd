package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.ChainLifecycle;
import io.github.nextmove.delegation.chain.Holder;
import io.github.nextmove.delegation.chain.Link;
import io.github.nextmove.delegation.chain.StoredLink;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.HandedOn;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.testing.ChainAttempt;
import io.vavr.collection.Vector;

/** How the links of a chain hang together, at any time. */
final class ChainStateLaws {

    static final Vector<Invariant<Chain>> ALL = Vector.of(
            Invariant.of("whoever delegated first answers for all of it", chain -> chain.accountable()
                    .equals(chain.links().head().delegation().history().event(1).by())),
            Invariant.of("each part begins with the person at whom the link above ends", chain -> chain.links()
                    .tail()
                    .forAll(part -> part.above() < part.number()
                            && part.delegation()
                                    .delegator()
                                    .equals(above(chain, part).delegatee().id()))),
            Invariant.of("nobody has two places on a path", chain -> chain.links()
                    .map(link -> places(chain, link))
                    .forAll(places -> places.distinct().size() == places.size())),
            Invariant.of("a link is at work only while the one above is", chain -> chain.links()
                    .tail()
                    .forAll(part -> !isAtWork(part.delegation()) || isAtWork(above(chain, part)))),
            Invariant.of("each part was handed on, and whatever was handed on is a part", chain -> chain.links()
                    .forAll(link -> handedOn(link).equals(begun(chain, link)))),
            Invariant.of("who has a matter is a person of the link that says so", chain -> matters(chain)
                    .forAll(matter -> isSaid(chain, matter))),
            Invariant.of(
                    "without branches exactly one person has a matter",
                    chain -> isBranched(chain)
                            || matters(chain)
                                    .forAll(matter -> chain.whoHas(matter).size() == 1)));

    /** Almost whatever is wrong breaks it too, so it is asked last. */
    static final Invariant<ChainAttempt> ADDS_UP = Invariant.of(
            "restoring what is stored of each link gives the chain that was live",
            attempt -> !attempt.isAccepted()
                    || ChainLifecycle.of(Lifecycle.standard())
                            .restore(stored(attempt.after()))
                            .fold(invalid -> false, restored -> isSame(attempt.after(), restored)));

    private ChainStateLaws() {}

    static boolean isAtWork(Delegation delegation) {
        return delegation.phase() == Phase.AGREED || delegation.phase() == Phase.IN_PROGRESS;
    }

    /** From the first delegator down to the delegatee of a link. */
    static Vector<PersonId> places(Chain chain, Link link) {
        Vector<PersonId> places = Vector.of(link.delegation().delegatee().id());
        Link at = link;
        while (at.above() > 0) {
            at = chain.links().get(at.above() - 1);
            places = places.prepend(at.delegation().delegatee().id());
        }
        return places.prepend(at.delegation().delegator());
    }

    private static Delegation above(Chain chain, Link part) {
        return chain.links().get(part.above() - 1).delegation();
    }

    private static Vector<String> handedOn(Link link) {
        Vector<Event> events = link.delegation().history().events();
        return events.filter(HandedOn.class::isInstance)
                .map(HandedOn.class::cast)
                .map(event -> event.occasion() + " " + event.to() + " " + event.task());
    }

    private static Vector<String> begun(Chain chain, Link link) {
        return chain.links()
                .filter(part -> part.above() == link.number())
                .map(Link::delegation)
                .map(part -> part.history().event(1).occasion() + " " + part.delegatee() + " " + part.task());
    }

    private static Vector<MatterId> matters(Chain chain) {
        return chain.links()
                .flatMap(link -> link.delegation().matters().map(Matter::id))
                .distinct();
    }

    private static boolean isSaid(Chain chain, MatterId matter) {
        Vector<Holder> holders = chain.whoHas(matter);
        return holders.nonEmpty()
                && holders.forAll(holder -> {
                    Delegation said = chain.links().get(holder.link() - 1).delegation();
                    return said.involves(holder.person()) && said.whoHas(matter).contains(holder.person());
                });
    }

    private static boolean isBranched(Chain chain) {
        return chain.links().map(Link::above).distinct().size() < chain.links().size();
    }

    private static Vector<StoredLink> stored(Chain chain) {
        return chain.links()
                .map(link ->
                        new StoredLink(link.above(), link.delegation().history().events()));
    }

    private static boolean isSame(Chain live, Chain restored) {
        return live.equals(restored)
                && live.links()
                        .zip(restored.links())
                        .forAll(two -> HistoryLaws.isSame(two._1.delegation(), two._2.delegation()));
    }
}
