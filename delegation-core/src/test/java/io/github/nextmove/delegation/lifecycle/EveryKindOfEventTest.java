package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.ALL;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.EventType;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What holds of histories in which each kind of event occurs. */
class EveryKindOfEventTest {

    private static final PersonId NOBODY = PersonId.of("nobody");

    /** Made anew for each test: a constant would keep what the code under test was when the class was loaded. */
    private final Vector<History> histories = Vector.range(0, 150)
            .map(seed -> Walk.ofSeed(Lifecycle.standard(), seed, 40).end().history());

    @Test
    void the_histories_here_have_each_of_them() {
        assertThat(histories.flatMap(History::events).map(Event::type)).contains(EventType.values());
    }

    @Test
    void erasing_somebody_leaves_each_event_its_kind_its_moment_and_everybody_else() {
        assertThat(histories).allSatisfy(history -> {
            History erased = history.erase(SAM);

            assertThat(erased.events().map(Event::type))
                    .isEqualTo(history.events().map(Event::type));
            assertThat(erased.events().map(Event::at))
                    .isEqualTo(history.events().map(Event::at));
            assertThat(erased.events().map(event -> People.named(event).contains(SAM)))
                    .containsOnly(false);
            assertThat(erased.events().map(event -> People.named(event).size()))
                    .isEqualTo(history.events().map(event -> People.named(event).size()));
        });
    }

    @Test
    void what_somebody_is_by_contract_stays_when_they_are_erased() {
        assertThat(histories).allSatisfy(history -> assertThat(
                        history.erase(SAM).replay().delegatee().isEmployee())
                .isEqualTo(history.replay().delegatee().isEmployee()));
    }

    @Test
    void without_its_texts_a_history_has_the_same_people_and_events() {
        assertThat(histories).allSatisfy(history -> {
            History bare = history.withoutTexts();

            assertThat(bare.events().map(Event::type))
                    .isEqualTo(history.events().map(Event::type));
            assertThat(bare.events().map(People::named))
                    .isEqualTo(history.events().map(People::named));
            assertThat(bare.toString()).doesNotContain("forgot", "did it for", "let go", "proud");
        });
    }

    @Test
    void erasing_somebody_who_is_not_there_changes_nothing() {
        assertThat(histories)
                .allSatisfy(history -> assertThat(history.erase(NOBODY)).isSameAs(history));
    }

    @Test
    void the_two_get_everything_and_others_what_names_them() {
        assertThat(histories)
                .allSatisfy(history -> assertThat(ALL.append(NOBODY)).allSatisfy(person -> {
                    Party party = history.replay().partyOf(person);
                    Vector<RecordedEvent<Event>> naming = history.recorded()
                            .filter(recorded -> People.named(recorded.event()).contains(person));
                    Vector<RecordedEvent<Event>> expected =
                            party == Party.DELEGATOR || party == Party.DELEGATEE ? history.recorded() : naming;

                    assertThat(history.export(person))
                            .isEqualTo(
                                    expected.isEmpty()
                                            ? Option.none()
                                            : Option.some(new PersonalData(person, party, expected)));
                }));
    }

    @Test
    void an_event_is_found_by_its_number() {
        assertThat(histories).allSatisfy(history -> assertThat(
                        Vector.rangeClosed(1, history.size()).map(history::event))
                .isEqualTo(history.events()));
    }
}
