package io.github.nextmove.delegation.rules.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.given.Spoiled;
import io.github.nextmove.delegation.rules.yaml.Problem;
import io.vavr.collection.Vector;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Whatever is done to a text: there are scenarios that can be played, or problems, each with a place. */
class SpoiledTextLawsTest extends ReadingTest {

    private static final String TEXT = withEvents(
                    "d: -3, e: PREPARED, parts: [RESULT, STEPS]",
                    "d: 0, e: CONVERSATION_HELD, topics: [WHY], acceptedByDelegatee: true",
                    "d: 0, e: WORK_STARTED, says: 'Let us begin'",
                    "d: 1, e: PROBLEM_RAISED, matter: x, by: sam, conv: a",
                    "d: 1, e: NEXT_MOVE_AGREED, matter: x, owner: noor, due: 2, conv: a",
                    "d: 6, e: CLOSE")
            + """
              colleagues: [lin, omar]
              readiness: {competence: HIGH, selfMotivation: LOW}
              history: {lastAutonomy: 2, outcomes: [AS_AGREED]}
              agreed: {autonomy: 4, deadline: 9, checkpoints: [8]}
              policy: ORDERED
              expect:
                finalState: IN_PROGRESS
                findings: [MONKEY_TAKEN_OVER:VIOLATION:x]
                monkeys: {x: noor}
                metrics: {takeovers: 1}
            - id: B
              base: A
              title: a variant
              with: {task: {size: SMALL}, patchEvents: {CLOSE: {d: 7}}}
            """;

    private static final Vector<String> PIECES = Vector.of(
            "",
            "",
            "[",
            "]",
            "{",
            "}",
            ":",
            ",",
            "-",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "!x ",
            "%",
            "|",
            ">",
            "\n",
            "  ",
            "\t",
            "\u0000",
            "é",
            "\uD83D\uDC12",
            "null",
            "true",
            "-1",
            "9",
            "99999999999",
            "1.5",
            "TASK",
            "noor",
            "sam",
            "CLOSE",
            "- id: A\n",
            "events:",
            "<<: ",
            "? ",
            "---\n",
            "base: B",
            "d: ",
            "e: ");

    @Provide
    Arbitrary<Spoiled> edits() {
        return Spoiled.with(PIECES);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void it_is_played_or_every_problem_has_a_place_and_both_languages(@ForAll("edits") Spoiled edits) {
        String spoiled = edits.in(TEXT);

        ScenarioFile file = read(spoiled);

        Statistics.label("is played").collect(file.problems().isEmpty()).coverage(both -> {
            both.check(true).count(count -> count > 0);
            both.check(false).count(count -> count > 0);
        });
        assertThat(file.problems().isEmpty()).isNotEqualTo(file.scenarios().isEmpty());
        assertThat(file.problems().map(Problem::place)).allMatch(place -> place.isDefined());
        assertThat(problems(file, Locale.ENGLISH)).noneMatch(told -> told.contains("[missing"));
        assertThat(problems(file, Locale.forLanguageTag("nl"))).noneMatch(told -> told.contains("[missing"));
        file.scenarios().forEach(SpoiledTextLawsTest::everyStepIsAnEventOrRefused);
    }

    private static void everyStepIsAnEventOrRefused(Scenario scenario) {
        Played played = scenario.play(Lifecycle.standard());
        int events = played.delegation().number()
                - scenario.begin(Lifecycle.standard()).number();

        assertThat(events + played.refused().size()).isEqualTo(scenario.steps().size());
    }

    @Property(tries = 1)
    void unspoiled_all_of_it_is_read() {
        assertThat(problems(read(TEXT))).isEmpty();
        assertThat(read(TEXT).scenarios()).hasSize(2);
    }
}
