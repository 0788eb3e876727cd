package io.github.nextmove.delegation.chain;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.MonkeyOwnership;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.HandedOn;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.PersonalData;
import io.vavr.Tuple;
import io.vavr.collection.Iterator;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * A delegation and all parts of it that were handed on, such as noor to sam to anna.
 *
 * <p>A delegatee may hand several parts on: the links are a tree, and the {@link #path} from the first to any
 * one of them is a chain in the strict sense. Always true, in every chain that {@link ChainLifecycle} decided on:
 *
 * <ul>
 *   <li>nobody has two places on a path, and each link begins with the person at whom the one above ends;
 *   <li>a link is at work only while the link above is;
 *   <li>whoever delegated first is {@link #accountable}, whatever is handed on.
 * </ul>
 *
 * <p>Immutable; equal when the histories of the links are. A host stores what is decided on a chain in one
 * transaction, and can tell by {@link #number()} whether anything came in between.
 *
 * @since 0.1.0
 */
public final class Chain {

    private final Vector<Link> links;

    Chain(Vector<Link> links) {
        this.links = links;
    }

    /**
     * The chain of one delegation, of which nothing was handed on.
     *
     * @throws IllegalArgumentException when a part of it was: {@link ChainLifecycle#restore} links them
     */
    public static Chain of(Delegation delegation) {
        if (!delegation.history().recorded(HandedOn.class).isEmpty()) {
            throw new IllegalArgumentException("a part of this delegation was handed on: " + delegation);
        }
        return new Chain(Vector.of(new Link(1, 0, delegation)));
    }

    /** All links in the order in which they were handed on; the one with number 1 is the first. */
    public Vector<Link> links() {
        return links;
    }

    /** The link with a number; none when there is no such link. */
    public Option<Link> link(int number) {
        return number < 1 || number > links.size() ? Option.none() : Option.some(links.get(number - 1));
    }

    /** The first link, of which all others are parts. */
    public Link first() {
        return links.head();
    }

    /** The links that were handed on directly from the one with a number. */
    public Vector<Link> below(int number) {
        return links.filter(link -> link.above() == number);
    }

    /** The links from the first to the one with a number; none when there is no such link. */
    public Vector<Link> path(int number) {
        return link(number).toVector().flatMap(link -> path(link.above()).append(link));
    }

    /** Who answers for all of it: the first delegator, always. */
    public PersonId accountable() {
        return first().delegation().delegator();
    }

    /** How many events there are in all links: it grows with everything that is decided. */
    public int number() {
        return links.map(link -> link.delegation().number()).sum().intValue();
    }

    /**
     * Who has a matter, along the chain; nobody when no link knows it.
     *
     * <p>The answer begins at the first link that knows the matter. While its delegatee has it there, and a part that
     * was handed on is at work and knows the matter too, that part answers, and so on; each knows the task. So
     * what was raised below is with whoever has it there, and once it is raised above too and taken there, with
     * whoever took it. Without branches there is exactly one answer; with them, each branch that knows the matter
     * has its own, and one that has ended is asked only when all have.
     */
    public Vector<Holder> whoHas(MatterId matter) {
        Vector<Link> first = links.filter(link -> knows(link, matter))
                .reject(link -> path(link.above()).exists(above -> knows(above, matter)));
        Vector<Link> open = first.reject(link -> link.delegation().phase().isFinal());
        return (open.isEmpty() ? first : open).flatMap(link -> holders(link, matter));
    }

    private Vector<Holder> holders(Link link, MatterId matter) {
        MonkeyOwnership monkey =
                link.delegation().matter(matter).map(Matter::monkey).get();
        Vector<Link> further = monkey.isHeldBy(link.delegation().delegatee().id())
                ? below(link.number()).filter(part -> part.isAtWork() && knows(part, matter))
                : Vector.empty();
        return further.isEmpty()
                ? Vector.of(new Holder(link.number(), monkey.currentOwner(), monkey.since()))
                : further.flatMap(part -> holders(part, matter));
    }

    private static boolean knows(Link link, MatterId matter) {
        return link.delegation().matter(matter).isDefined();
    }

    /** What is known of a person, by the number of each link that knows something. */
    public Map<Integer, PersonalData> export(PersonId person) {
        return LinkedHashMap.ofEntries(links.flatMap(
                link -> link.delegation().history().export(person).map(known -> Tuple.of(link.number(), known))));
    }

    /**
     * The same chain with a person replaced by a pseudonym that nobody in it has, such as {@code erased-1}, in all
     * links, and without free texts in any of them.
     */
    public Chain erase(PersonId person) {
        Set<PersonId> people = people();
        return Iterator.from(1)
                .map(i -> PersonId.of("erased-" + i))
                .find(id -> !people.contains(id))
                .map(pseudonym -> erase(person, pseudonym))
                .get();
    }

    /**
     * The same chain with a person replaced by a pseudonym in all links, and without free texts in any of them: a
     * link may tell of somebody whom another one names.
     *
     * @throws IllegalArgumentException when the pseudonym is somebody else in this chain
     */
    public Chain erase(PersonId person, PersonId pseudonym) {
        Set<PersonId> people = people();
        if (!people.contains(person)) {
            return this;
        }
        if (people.contains(pseudonym)) {
            throw new IllegalArgumentException("the pseudonym " + pseudonym + " is somebody in this chain");
        }
        return new Chain(links.map(link -> link.after(link.delegation()
                .history()
                .withoutTexts()
                .erase(person, pseudonym)
                .replay())));
    }

    private Set<PersonId> people() {
        return links.toLinkedSet().flatMap(link -> link.delegation().history().people());
    }

    /** All links that are parts of the one with a number, directly or further on, in their order. */
    Vector<Link> partsOf(int number) {
        return links.filter(
                link -> link.number() != number && path(link.number()).exists(on -> on.number() == number));
    }

    Chain with(Link link) {
        return new Chain(link.number() > links.size() ? links.append(link) : links.update(link.number() - 1, link));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Chain that && links.equals(that.links);
    }

    @Override
    public int hashCode() {
        return links.hashCode();
    }

    @Override
    public String toString() {
        return links.mkString("Chain(", ", ", ")");
    }
}
