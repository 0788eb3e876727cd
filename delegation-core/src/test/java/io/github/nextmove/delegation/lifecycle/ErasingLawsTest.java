package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MonkeyOwnership;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.fixtures.Mentions;
import io.github.nextmove.delegation.testing.Cast;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Somebody can be taken out of a history, and the history stays one. */
class ErasingLawsTest {

    @Property
    void an_erased_person_is_named_nowhere_not_even_in_texts(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll("anybody") PersonId person) {
        History history = walk.end().history();

        if (isIn(history, person)) {
            assertThat(Mentions.words(history.erase(person))).doesNotContain(person.value());
        }
    }

    @Property
    void somebody_who_is_not_in_it_leaves_it_as_it_is(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll("anybody") PersonId person) {
        History history = walk.end().history();

        if (!isIn(history, person)) {
            assertThat(history.erase(person)).isEqualTo(history);
        }
    }

    @Property
    void erasing_again_changes_nothing(@ForAll(supplier = Walks.class) Walk walk, @ForAll("anybody") PersonId person) {
        History erased = walk.end().history().erase(person);

        assertThat(erased.erase(person)).isEqualTo(erased);
    }

    @Property
    void an_erased_history_can_be_restored(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll("anybody") PersonId person) {
        History erased = walk.end().history().erase(person);

        assertThat(Lifecycle.standard().restore(erased.events())).contains(erased.replay());
    }

    @Property
    void phases_and_owners_stay_up_to_the_new_name(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll("anybody") PersonId person) {
        History erased = walk.end().history().erase(person);

        Delegation after = erased.replayTo(1).get();
        for (Delegation before : walk.states()) {
            if (before.number() > 1) {
                after = Lifecycle.standard().evolve(after, erased.event(before.number()));
            }
            UnaryOperator<PersonId> newName = newNames(before, after);
            assertThat(after.phase()).isEqualTo(before.phase());
            assertThat(after.matters()).isEqualTo(before.matters().map(matter -> renamed(matter, newName)));
        }
    }

    @Property
    void erasing_everybody_leaves_nobody_and_keeps_them_apart(@ForAll(supplier = Walks.class) Walk walk) {
        History history = walk.end().history();

        History erased = Cast.ALL.foldLeft(history, History::erase);

        assertThat(Mentions.words(erased)).doesNotContainAnyElementsOf(Cast.ALL.map(PersonId::value));
        assertThat(erased.events().flatMap(Mentions::in).distinct())
                .hasSameSizeAs(history.events().flatMap(Mentions::in).distinct());
        assertThat(Lifecycle.standard().restore(erased.events())).isNotEmpty();
    }

    @Provide
    Arbitrary<PersonId> anybody() {
        return Arbitraries.of(Cast.ALL.toJavaList());
    }

    private static boolean isIn(History history, PersonId person) {
        return history.events().exists(event -> Mentions.in(event).contains(person));
    }

    /** Who is who, by what they are to the delegation. */
    private static UnaryOperator<PersonId> newNames(Delegation before, Delegation after) {
        Vector<PersonId> old = people(before);
        return person -> people(after).get(old.indexOf(person));
    }

    private static Vector<PersonId> people(Delegation delegation) {
        return Vector.of(delegation.delegator(), delegation.delegatee().id()).appendAll(delegation.colleagues());
    }

    private static Matter renamed(Matter matter, UnaryOperator<PersonId> newName) {
        MonkeyOwnership monkey = matter.monkey();
        return new Matter(
                matter.id(),
                new MonkeyOwnership(
                        newName.apply(monkey.rightfulOwner()),
                        newName.apply(monkey.currentOwner()),
                        monkey.since(),
                        monkey.byEvent()),
                matter.raisedBy(),
                matter.due());
    }
}
