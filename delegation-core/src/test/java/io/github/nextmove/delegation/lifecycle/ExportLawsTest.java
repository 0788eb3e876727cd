package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.fixtures.Mentions;
import io.github.nextmove.delegation.testing.Cast;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is known of somebody can be told to them. */
class ExportLawsTest {

    @Property
    void nothing_is_known_of_somebody_whom_no_event_names(@ForAll(supplier = Walks.class) Walk walk) {
        History history = walk.end().history();

        assertThat(Cast.ALL.filter(person -> naming(history, person).isEmpty()).map(history::export))
                .allMatch(Option::isEmpty);
    }

    @Property
    void everything_is_known_of_the_two(@ForAll(supplier = Walks.class) Walk walk) {
        History history = walk.end().history();

        Vector<PersonId> theTwo =
                Vector.of(walk.start().delegator(), walk.start().delegatee().id());

        assertThat(theTwo.flatMap(history::export).map(PersonalData::events))
                .containsExactly(history.recorded(), history.recorded());
    }

    @Property
    void of_anybody_else_it_is_the_events_that_name_them(@ForAll(supplier = Walks.class) Walk walk) {
        History history = walk.end().history();
        Vector<PersonId> others = Cast.ALL.removeAll(
                Vector.of(walk.start().delegator(), walk.start().delegatee().id()));

        for (PersonId person : others.reject(other -> naming(history, other).isEmpty())) {
            assertThat(history.export(person))
                    .contains(new PersonalData(person, walk.start().partyOf(person), naming(history, person)));
        }
    }

    private static Vector<RecordedEvent<Event>> naming(History history, PersonId person) {
        return history.recorded()
                .filter(recorded -> Mentions.in(recorded.event()).contains(person));
    }
}
