package io.github.nextmove.delegation.rules.testing.scenario;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.rules.autonomy.PastOutcome;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scenario that is well written means. */
class ScenarioTest extends ReadingTest {

    private static Scenario scenario(String yaml) {
        ScenarioFile file = read(yaml);
        assertThat(problems(file)).isEmpty();
        return file.scenarios().head();
    }

    private static Command command(String event) {
        return scenario(withEvents(event)).steps().head().command();
    }

    @Test
    void everything_happens_at_noon_and_day_0_is_one_date() {
        assertThat(command("d: 0, e: WORK_STARTED").at()).isEqualTo(Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(command("d: -2, e: WORK_STARTED").at()).isEqualTo(Instant.parse("2026-02-28T12:00:00Z"));
    }

    @Test
    void it_is_drafted_and_rated_on_the_day_of_the_first_event_and_now_is_that_of_the_last() {
        Scenario scenario = scenario(withEvents("d: -3, e: CONVERSATION_SCHEDULED", "d: 5, e: CLOSE", "d: 4, e: CLOSE")
                + "  readiness: {competence: LOW, selfMotivation: HIGH}\n");
        assertThat(scenario.draft().occasion().at()).isEqualTo(Scenario.noon(-3));
        assertThat(scenario.now()).isEqualTo(Scenario.noon(4));
        assertThat(scenario.ratings()).hasSize(2);
        assertThat(scenario.ratings().head().by()).isEqualTo(PersonId.of("noor"));
        assertThat(scenario.ratings().head().rating().on()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(scenario.ratings().head().rating().competence()).contains(Rating.LOW);
        assertThat(scenario.ratings().head().rating().motivation()).isEmpty();
        assertThat(scenario.ratings().last().by()).isEqualTo(PersonId.of("sam"));
        assertThat(scenario.ratings().last().rating().motivation()).contains(Rating.HIGH);
    }

    @Test
    void without_events_it_is_day_0() {
        Scenario scenario = scenario(PEOPLE + "  events: []\n");
        assertThat(scenario.draft().occasion().at()).isEqualTo(Scenario.noon(0));
        assertThat(scenario.now()).isEqualTo(Scenario.noon(0));
        assertThat(scenario.ratings()).isEmpty();
    }

    @Test
    void earlier_outcomes_get_days_before_the_first_event_oldest_first() {
        Scenario scenario = scenario(withEvents("d: -3, e: CONVERSATION_SCHEDULED")
                + "  history: {lastAutonomy: 2, outcomes: [AS_AGREED, NOT_AS_AGREED]}\n");
        Vector<LocalDate> days = scenario.before().outcomes().map(PastOutcome::on);
        assertThat(days).containsExactly(LocalDate.of(2026, 2, 25), LocalDate.of(2026, 2, 26));
        assertThat(scenario.before().lastLevel().get().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            lastAutonomy: 2, outcomes: [AS_AGREED, {outcome: NOT_AS_AGREED}]                      | 2 | -,-
            lastAutonomy: 2, outcomes: [AS_AGREED, {outcome: NOT_AS_AGREED, autonomy: 3}]         | 2 | -,3
            outcomes: [{outcome: AS_AGREED, autonomy: 2}, {autonomy: 3, outcome: AS_AGREED}]      | 3 | 2,3
            outcomes: [{outcome: AS_AGREED, autonomy: 2}, AS_AGREED]                              | 2 | 2,-
            outcomes: [{outcome: AS_AGREED, autonomy: null}]                                      | - | -
            """)
    void earlier_outcomes_may_have_a_level_and_the_last_one_is_the_last_level_unless_it_is_said(
            String history, String last, String levels) {
        TrackRecord before = scenario(PEOPLE + "  history: {" + history + "}\n  events: []\n")
                .before();
        assertThat(before.lastLevel().map(level -> "" + level.number()).getOrElse("-"))
                .isEqualTo(last);
        assertThat(before.outcomes()
                        .map(past ->
                                past.level().map(level -> "" + level.number()).getOrElse("-"))
                        .mkString(","))
                .isEqualTo(levels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            e: CONVERSATION_SCHEDULED                                            | noor
            e: WORK_STARTED                                                      | sam
            e: WORK_STARTED, by: noor                                            | noor
            e: RESULT_DELIVERED                                                  | sam
            e: TASK_RETURNED, reason: OTHER                                      | sam
            e: RESULT_SENT_BACK, whatIsMissing: the budget                       | noor
            e: CHECK_IN                                                          | noor
            e: CHECK_IN, initiatedBy: sam                                        | sam
            e: CHECK_IN, by: sam                                                 | sam
            e: NEXT_MOVE_AGREED, matter: x, owner: sam                           | noor
            e: NEXT_MOVE_AGREED, matter: x, owner: sam, by: sam                  | sam
            e: PROBLEM_RAISED, matter: x, by: lin                                | lin
            e: QUESTION_TO_DELEGATOR, response: ANSWERED, by: lin                | lin
            e: RECALLED, reason: ABSENCE                                         | noor
            e: RETURN_CONTESTED                                                  | noor
            """)
    void who_does_it_when_the_event_does_not_say(String event, String who) {
        assertThat(command("d: 0, " + event).by()).isEqualTo(PersonId.of(who));
    }

    @Test
    void a_next_move_may_have_no_day() {
        AgreeNextMove undated = (AgreeNextMove) command("d: 0, e: NEXT_MOVE_AGREED, matter: x, owner: sam, due: null");
        AgreeNextMove dated = (AgreeNextMove) command("d: 0, e: NEXT_MOVE_AGREED, matter: x, owner: sam, due: 3");
        assertThat(undated.nextMove().due()).isEmpty();
        assertThat(dated.nextMove().due()).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                                         |
            , whatIsMissing: the budget                | the budget
            , missing: [the budget, ' ', a date]       | the budget, a date
            , whatIsMissing: ' '                       |
            """)
    void what_is_missing_may_be_said(String keys, @Nullable String text) {
        SendResultBack sent = (SendResultBack) command("d: 0, e: RESULT_SENT_BACK" + keys);
        assertThat(sent.whatIsMissing()).isEqualTo(Option.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                                         |
            , autonomyReason: they know the venue      | they know the venue
            , autonomyReason: null                     |
            , autonomyReason: ' '                      |
            """)
    void why_the_level_differs_from_the_advice_may_be_said(String keys, @Nullable String text) {
        String agreed = "  agreed: {autonomy: 5" + keys + "}\n";
        HoldConversation held = (HoldConversation) scenario(withEvents("d: 0, e: CONVERSATION_HELD") + agreed)
                .steps()
                .head()
                .command();
        assertThat(held.agreement().get().autonomyReason()).isEqualTo(Option.of(text));
    }

    @Test
    void every_command_of_the_library_has_a_form() {
        Vector<String> made = CommandForm.names()
                .map(name -> command("d: 0, by: noor, e: " + name + ALL_KEYS.getOrDefault(name, ""))
                        .type()
                        .name());
        assertThat(made).doesNotHaveDuplicates().hasSameSizeAs(CommandType.values());
    }

    private static final Map<String, String> ALL_KEYS = Map.ofEntries(
            entry("COLLEAGUES_INFORMED", ", who: [lin]"),
            entry("HANDED_ON", ", to: {id: kai, kind: EMPLOYEE}, task: {type: x}"),
            entry("PROBLEM_RAISED", ", matter: x"),
            entry("NEXT_MOVE_AGREED", ", matter: x, owner: sam"),
            entry("DECISION_OVERRIDDEN", ", decision: x"),
            entry("QUESTION_TO_DELEGATOR", ", response: ANSWERED"),
            entry("TASK_RETURNED", ", reason: OTHER"),
            entry("QUADRANT_REASSESSED", ", quadrant: NEITHER"),
            entry("FOLLOW_UP_CHOSEN", ", action: DROP"),
            entry("EVALUATION_HELD", ", outcome: AS_AGREED"),
            entry("RECALLED", ", reason: OTHER"));
}
