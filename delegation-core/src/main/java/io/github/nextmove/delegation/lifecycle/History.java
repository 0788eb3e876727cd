package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Iterator;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one delegation: its events in order, numbered from 1, such as the twelve of a task that
 * went well.
 *
 * <p>It is never empty: it begins with DRAFTED. Folding it gives the delegation that was live. Immutable;
 * every change is a new history.
 *
 * @since 0.1.0
 */
public final class History {

    private final EventLog log;
    private final int size;

    /** Made when it is first asked for; to make it twice at once does no harm. */
    @Nullable
    private Vector<Event> events;

    private History(EventLog log, int size) {
        this.log = log;
        this.size = size;
    }

    static History beginning(DelegationDrafted drafted) {
        return new History(EventLog.of(drafted), 1);
    }

    static History of(Vector<Event> events) {
        return new History(EventLog.of(events), events.size());
    }

    History append(Event event) {
        return new History(log.after(size, event), size + 1);
    }

    /** How many events there are: the number of the last one. */
    public int size() {
        return size;
    }

    /** The events in order; the first has number 1. */
    public Vector<Event> events() {
        Vector<Event> known = events;
        if (known == null) {
            known = log.first(size);
            events = known;
        }
        return known;
    }

    /** The events in order, each with its number. */
    public Vector<RecordedEvent<Event>> recorded() {
        return recorded(Event.class);
    }

    /** The events of one kind in order, each with its number. */
    public <E extends Event> Vector<RecordedEvent<E>> recorded(Class<E> kind) {
        List<RecordedEvent<E>> found = new ArrayList<>();
        int agreement = 0;
        for (int number = 1; number <= size; number++) {
            Event event = log.at(number - 1);
            agreement = RecordedEvent.agreementAfter(event, agreement);
            if (kind.isInstance(event)) {
                found.add(new RecordedEvent<>(number, kind.cast(event), agreement));
            }
        }
        return Vector.ofAll(found);
    }

    /**
     * The event with a number.
     *
     * @throws IndexOutOfBoundsException when there is none
     */
    public Event event(int number) {
        return log.at(Objects.checkIndex(number - 1, size));
    }

    /** The event that was recorded last. */
    public Event last() {
        return log.at(size - 1);
    }

    /** The delegation after all events. */
    public Delegation replay() {
        return new Delegation(fold(state -> {}), this);
    }

    /** Who had which monkey after each event: the first entry is after event 1. */
    public Vector<Matters> mattersAfterEach() {
        return afterEach(State::matters);
    }

    /** Something of what was true after each event. */
    <T> Vector<T> afterEach(Function<State, T> something) {
        List<T> after = new ArrayList<>(size());
        fold(state -> after.add(something.apply(state)));
        return Vector.ofAll(after);
    }

    private State fold(Consumer<State> afterEach) {
        State state = State.after((DelegationDrafted) log.at(0));
        afterEach.accept(state);
        for (int number = 2; number <= size; number++) {
            state = Evolution.next(state, log.at(number - 1), number);
            afterEach.accept(state);
        }
        return state;
    }

    /** The delegation as it was after the event with a number; none when there is no such event. */
    public Option<Delegation> replayTo(int number) {
        return number < 1 || number > size() ? Option.none() : Option.some(new History(log, number).replay());
    }

    /** The delegation as it was at an instant; none before it was drafted. */
    public Option<Delegation> replayTo(Instant instant) {
        return replayTo(
                events().takeWhile(event -> !event.at().isAfter(instant)).size());
    }

    /** What is known of a person; none when nothing is. */
    public Option<PersonalData> export(PersonId person) {
        Party party = replay().partyOf(person);
        boolean isOneOfTheTwo = party == Party.DELEGATOR || party == Party.DELEGATEE;
        Vector<RecordedEvent<Event>> known = recorded()
                .filter(recorded ->
                        isOneOfTheTwo || People.named(recorded.event()).contains(person));
        return known.isEmpty() ? Option.none() : Option.some(new PersonalData(person, party, known));
    }

    /**
     * The same history with a person replaced by a pseudonym that nobody in it has, such as {@code erased-1}.
     *
     * <p>The pseudonym is this history's own. Where one person is to stay one person in several histories,
     * give the pseudonym: {@link #erase(PersonId, PersonId)}.
     */
    public History erase(PersonId person) {
        Set<PersonId> people = people();
        return Iterator.from(1)
                .map(i -> PersonId.of("erased-" + i))
                .find(id -> !people.contains(id))
                .map(pseudonym -> erase(person, pseudonym))
                .get();
    }

    /**
     * The same history with a person replaced by a pseudonym everywhere, and without free texts, which may
     * tell who it was.
     *
     * <p>Of the reason why a level differs from the advice it stays known that there was one. No rule looks at
     * who people are or at what free texts say, so each says what it said before. Ids of other
     * things that happen to contain a name stay. A person who is not in it leaves it as it is.
     *
     * @throws IllegalArgumentException when the pseudonym is somebody else in this history
     */
    public History erase(PersonId person, PersonId pseudonym) {
        Set<PersonId> people = people();
        if (!people.contains(person)) {
            return this;
        }
        if (people.contains(pseudonym)) {
            throw new IllegalArgumentException("the pseudonym " + pseudonym + " is somebody in this history");
        }
        return of(events().map(event -> People.erased(event, person, pseudonym)));
    }

    /** The same history without free texts, as erasing leaves it, and with everybody in it. */
    public History withoutTexts() {
        return of(events().map(People::withoutTexts));
    }

    /** Everybody whom an event names, in the order in which they came up. */
    public Set<PersonId> people() {
        return events().toLinkedSet().flatMap(People::named);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof History that && events().equals(that.events());
    }

    @Override
    public int hashCode() {
        return events().hashCode();
    }

    @Override
    public String toString() {
        return recorded().mkString("History(", ", ", ")");
    }
}
