package io.github.nextmove.delegation.rules.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.testing.jqwik.Walks;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written as a scenario file can be read again, and is the same when it is played. */
class ScenarioWriterLawsTest {

    static Scenario only(String file) {
        ScenarioFile read = ReadingTest.read(file);
        assertThat(ReadingTest.problems(read)).as(file).isEmpty();
        return read.scenarios().single();
    }

    @Property(tries = 500)
    void a_history_that_is_written_and_read_is_the_same_but_for_hours_and_texts(
            @ForAll(supplier = Walks.class) Walk walk) {
        Delegation told = walk.end();

        Scenario scenario = only(ScenarioWriter.write("walk", "a walk: \"quoted\", and # more", told));

        assertThat(scenario.title()).isEqualTo("a walk: \"quoted\", and # more");
        Delegation played = scenario.play(Lifecycle.standard()).delegation();
        assertThat(played.history().events().tail().map(event -> asTold(event, played)))
                .isEqualTo(told.history().events().tail().map(event -> asTold(event, told)));
        assertThat(played.phase()).isEqualTo(told.phase());
        assertThat(played.matters()
                        .map(matter -> matter.id() + ":" + matter.monkey().currentOwner()))
                .isEqualTo(told.matters()
                        .map(matter -> matter.id() + ":" + matter.monkey().currentOwner()));
        assertThat(played.task()).isEqualTo(told.task());
        assertThat(played.delegatee()).isEqualTo(told.delegatee());
        assertThat(played.colleagues()).isEqualTo(told.colleagues());
    }

    /** All that it carries in words, at noon of its day, without the texts that have no key. */
    private static String asTold(Event event, Delegation told) {
        return tellable(event.match(Wanted.INSTANCE))
                .toString()
                .replace("at=" + event.at(), "at=" + Scenario.noon(Terms.number(told.dayOf(event.at()))));
    }

    private static Command tellable(Command wanted) {
        if (wanted instanceof HoldConversation held) {
            return new HoldConversation(
                    held.occasion(),
                    held.topics(),
                    held.accepted(),
                    held.agreement().filter(agreed -> held.accepted()).map(WrittenAgreement::tellable));
        }
        if (wanted instanceof HoldEvaluation held) {
            Evaluation evaluation = held.evaluation();
            return new HoldEvaluation(
                    held.occasion(),
                    new Evaluation(
                            evaluation.participants(),
                            evaluation.parts(),
                            evaluation.outcome(),
                            Option.none(),
                            Option.none()));
        }
        return wanted;
    }

    @Example
    void what_was_refused_stands_at_the_end() {
        Delegation drafted = Given.draft(Given.EMPLOYEE);
        StartWork early = new StartWork(Given.by(Given.EMPLOYEE.id()));

        Scenario scenario = only(ScenarioWriter.write("x", "too early", drafted, Vector.of(early)));

        assertThat(scenario.play(Lifecycle.standard()).refused().map(refused -> refused.step()
                        .name()))
                .containsExactly("WORK_STARTED");
    }

    @Example
    void what_has_no_words_is_said_in_a_comment() {
        Delegation drafted = Given.draft(Given.EMPLOYEE);

        assertThat(ScenarioWriter.write("x", "nobody", drafted, Vector.of(new StartWork(Given.by(PersonId.of(" "))))))
                .startsWith("# Not in the words of this file: StartWork[")
                .contains("has something blank, and is left out")
                .contains("events: []");
    }

    @Example
    void names_that_look_like_something_else_stay_names() {
        Delegation odd = Lifecycle.standard()
                .draft(DraftDelegation.of(
                                Given.by(PersonId.of("null")),
                                Task.of("42: \"x\" # \u00e9\n\ud83d\ude00"),
                                Given.EMPLOYEE)
                        .withColleagues(PersonId.of("yes"), PersonId.of("[a, b]")))
                .get();

        Delegation read = only(ScenarioWriter.write("1", "t", odd)).begin(Lifecycle.standard());

        assertThat(read.delegator()).isEqualTo(odd.delegator());
        assertThat(read.colleagues()).isEqualTo(odd.colleagues());
        assertThat(read.task()).isEqualTo(odd.task());
    }
}
