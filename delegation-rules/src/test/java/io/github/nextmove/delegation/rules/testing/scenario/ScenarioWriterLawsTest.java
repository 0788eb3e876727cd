package io.github.nextmove.delegation.rules.testing.scenario;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.rules.testing.jqwik.Walks;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

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

    /** All that it carries in words, without the hour and the texts that have no key, and days from the conversation. */
    private static String asTold(Event event, Delegation told) {
        return counted(
                tellable(event.match(Wanted.INSTANCE))
                        .toString()
                        .replace("at=" + event.at(), "at=" + told.dayOf(event.at())),
                dayZero(told));
    }

    /** With days counted from one of them in place of dates. */
    static String counted(Object told, LocalDate zero) {
        return Pattern.compile("\\d{4}-\\d\\d-\\d\\d")
                .matcher(told.toString())
                .replaceAll(date -> "day " + new Days(zero).number(LocalDate.parse(date.group())));
    }

    private static LocalDate dayZero(Delegation told) {
        return told.dayOf(told.history()
                .recorded(ConversationHeld.class)
                .headOption()
                .map(held -> held.event().at())
                .getOrElse(told.history().event(1).at()));
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

    @Property(tries = 200)
    void days_are_counted_from_the_conversation_in_any_year(
            @ForAll @IntRange(min = 1, max = 9_000) int year,
            @ForAll @IntRange(min = 1, max = 365) int day,
            @ForAll @IntRange(max = 40) int later) {
        Instant drafted = LocalDate.ofYearDay(year, day).atTime(23, 30).toInstant(ZoneOffset.UTC);
        LocalDate zero = LocalDate.ofYearDay(year, day).plusDays(later);
        Instant held = zero.atTime(1, 0).toInstant(ZoneOffset.UTC);
        Delegation told = Given.after(
                Lifecycle.standard()
                        .draft(DraftDelegation.of(Given.by(NOOR, drafted), Task.of("t"), Given.EMPLOYEE))
                        .get(),
                HoldConversation.accepted(
                        Given.by(NOOR, later == 0 ? drafted : held),
                        Agreement.builder()
                                .deadline(zero.plusDays(9))
                                .addCheckpoints(zero.plusDays(3), zero.plusDays(5))
                                .build()));

        String file = ScenarioWriter.write("x", "t", told);
        Played played = only(file).play(Lifecycle.standard());

        assertThat(played.delegation().history().events().tail().map(event -> asTold(event, played.delegation())))
                .isEqualTo(told.history().events().tail().map(event -> asTold(event, told)));
        assertThat(file).contains("deadline: 9, checkpoints: [3, 5]", "drafted: " + -later);
        assertThat(file.startsWith("# Not in the words of this file: day 0 is " + zero + ".\n"))
                .isEqualTo(!zero.equals(Scenario.DAY_ZERO));
    }

    @Example
    void a_day_that_the_format_does_not_reach_is_refused_with_its_date() {
        Delegation far = Given.after(
                Given.draft(Given.EMPLOYEE),
                HoldConversation.accepted(
                        Given.by(NOOR),
                        Agreement.builder().deadline(LocalDate.of(2066, 1, 1)).build()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioWriter.write("x", "t", far))
                .withMessage("a scenario file has no day for 2066-01-01: it is more than 3650 days from its day 0,"
                        + " 2026-03-02");
    }

    @Example
    void what_was_said_in_an_evaluation_or_agreed_in_vain_is_said_in_a_comment() {
        Delegation declined = Given.after(
                Given.draft(Given.EMPLOYEE),
                new HoldConversation(
                        Given.by(NOOR),
                        HashSet.empty(),
                        false,
                        Option.some(
                                Agreement.builder().autonomy(AutonomyLevel.L2).build())));
        Delegation evaluated = Given.after(
                Given.in(Phase.RESULT_DELIVERED),
                new HoldEvaluation(
                        Given.by(NOOR),
                        new Evaluation(
                                HashSet.of(NOOR),
                                HashSet.empty(),
                                Outcome.AS_AGREED,
                                Option.some("bell \u0007 and line \u2028 end"),
                                Option.none())));

        assertThat(ScenarioWriter.write("x", "t", declined))
                .startsWith("# Not in the words of this file: what is agreed in words,")
                .contains("autonomy=Some(L2)");
        String file = ScenarioWriter.write("x", "t", evaluated);
        assertThat(file)
                .contains("# Not in the words of this file: what was said in the evaluation: HoldEvaluation[")
                .contains("bell \\U00000007 and line \\U00002028 end");
        assertThat(only(file).id()).isEqualTo("x");
    }

    @Example
    void letters_stay_as_they_are() {
        String title = "Zo\u00eb \u043f\u0440\u043e\u0441\u0438\u0442 \ud83d\ude00 \ud800 \u0001\ufeff\uffff\u0085";

        String file = ScenarioWriter.write("x", title, Given.draft(Given.EMPLOYEE));

        assertThat(file)
                .contains(
                        "\"Zo\u00eb \u043f\u0440\u043e\u0441\u0438\u0442 \ud83d\ude00 \\U0000d800 \\U00000001\\U0000feff\\U0000ffff"
                                + "\\U00000085\"");
        assertThat(only(file).title()).isEqualTo(title);
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
