package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.ResultSentBack;
import io.github.nextmove.delegation.event.TaskReturned;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.Cast;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is true of the options of everybody, everywhere: they foretell what deciding will say. */
class OptionsLawsTest {

    private static final Vector<PersonId> EVERYBODY = Cast.ALL.append(PersonId.of(" "));

    @Property(tries = 200)
    void options_say_what_deciding_says_to_a_command_that_carries_what_it_needs(
            @ForAll(supplier = Walks.class) Walk walk) {
        for (Delegation delegation : oneOfEachPhase(walk)) {
            Instant last = delegation.history().last().at();
            for (Instant at : Vector.of(last.minusNanos(1), last, last.plusSeconds(90_000))) {
                for (PersonId person : EVERYBODY) {
                    Options options = walk.lifecycle().options(delegation, person, at);

                    assertThat(options.choices().map(Choice::reasons))
                            .isEqualTo(options.choices()
                                    .map(choice -> Foretold.command(choice, Given.by(person, at)))
                                    .map(command ->
                                            Foretold.reasons(walk.lifecycle().decide(delegation, command))));
                }
            }
        }
    }

    @Property(tries = 400)
    void whatever_was_tried_was_foretold_but_for_what_it_carried(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.attempts()) {
            Options options = walk.lifecycle()
                    .options(
                            attempt.before(),
                            attempt.command().by(),
                            attempt.command().at());

            assertThat(options.of(attempt.command().type()).map(Choice::reasons).distinct())
                    .containsExactly(Foretold.reasons(walk.lifecycle().decide(attempt.before(), attempt.command())));
        }
    }

    @Property(tries = 200)
    void what_needs_nothing_and_is_allowed_is_accepted(@ForAll(supplier = Walks.class) Walk walk) {
        for (Delegation delegation : oneOfEachPhase(walk)) {
            Instant now = delegation.history().last().at();
            Vector<Choice> ready = Cast.ALL.flatMap(person -> walk.lifecycle()
                    .options(delegation, person, now)
                    .allowed()
                    .filter(choice -> choice.needs().isEmpty())
                    .filter(choice -> walk.lifecycle()
                            .decide(delegation, Foretold.bare(choice, Given.by(person, now)))
                            .isLeft()));

            assertThat(ready).isEmpty();
        }
    }

    @Property(tries = 200)
    void asking_changes_nothing(@ForAll(supplier = Walks.class) Walk walk) {
        Delegation end = walk.end();
        State before = end.state();

        Options first =
                walk.lifecycle().options(end, Cast.NOOR, end.history().last().at());

        assertThat(end.state()).isEqualTo(before);
        assertThat(walk.end()).isEqualTo(end);
        assertThat(walk.lifecycle().options(end, Cast.NOOR, end.history().last().at()))
                .isEqualTo(first);
    }

    @Property(tries = 200)
    void no_walk_onwards_is_shorter_than_the_way(@ForAll(supplier = Walks.class) Walk walk) {
        Vector<Delegation> states = walk.states();
        for (int from = 0; from < states.size(); from++) {
            for (TableRow row : LifecycleTable.standard().rows().reject(TableRow::networkMembersOnly)) {
                int reached = states.indexWhere(state -> row.phases().contains(state.phase()), from);
                int way = Ways.to(row, states.get(from).state()).size();

                boolean back = states.slice(from + 1, reached + 1).exists(OptionsLawsTest::wentBack);

                assertThat(reached == -1 || way > 0 == reached > from && (back || way <= reached - from))
                        .as("%s from %s", row.command(), states.get(from).phase())
                        .isTrue();
            }
        }
    }

    private static boolean wentBack(Delegation state) {
        Event last = state.history().last();
        return last instanceof TaskReturned || last instanceof ResultSentBack;
    }

    @Property(tries = 50)
    void whoever_goes_the_way_arrives(@ForAll(supplier = Walks.class) Walk walk) {
        for (Delegation delegation : oneOfEachPhase(walk)) {
            for (Choice choice : Lifecycle.standard()
                    .options(delegation, Cast.NOOR, delegation.history().last().at())
                    .refused()
                    .reject(choice -> choice.way().isEmpty())) {
                Delegation there = choice.way().foldLeft(delegation, OptionsLawsTest::next);

                assertThat(LifecycleTable.standard().row(choice.command()).phases())
                        .contains(there.phase());
            }
        }
    }

    private static Delegation next(Delegation delegation, CommandType step) {
        PersonId who = LifecycleTable.standard().row(step).who().contains(Party.DELEGATOR) ? Cast.NOOR : Cast.SAM;
        return Given.after(
                delegation,
                Foretold.plain(step, Given.by(who, delegation.history().last().at())));
    }

    private static Vector<Delegation> oneOfEachPhase(Walk walk) {
        return walk.states().reverse().distinctBy(Delegation::phase);
    }
}
