package io.github.nextmove.delegation.workshop.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a comparison can fail: each key of an expectation, once right and once wrong. */
class ComparisonTest {
    /** A takeover that is handed back late, a deflected matter, and a CLOSE that comes too early. */
    private static final String STORY = """
            - id: A
              title: t
              delegator: noor
              delegatee: {id: sam, kind: EMPLOYEE}
              colleagues: [lin]
              task: {type: t}
              readiness: {competence: HIGH, motivation: HIGH}
              agreed: {autonomy: 4, deadline: 9, checkpoints: [8]}
              events:
                - {d: -1, e: CONVERSATION_SCHEDULED}
                - {d: -1, e: PREPARED, parts: [RESULT, INSTRUCTION, STEPS]}
                - {d: 0, e: CONVERSATION_HELD, topics: [MOTIVATION, CONFIDENCE], acceptedByDelegatee: true}
                - {d: 0, e: WORK_STARTED}
                - {d: 1, e: PROBLEM_RAISED, matter: x, by: sam, conv: a}
                - {d: 1, e: NEXT_MOVE_AGREED, matter: x, owner: noor, due: 2, conv: a}
                - {d: 4, e: NEXT_MOVE_AGREED, matter: x, owner: sam, due: 5, conv: b}
                - {d: 4, e: PROBLEM_RAISED, matter: y, by: sam, conv: c}
                - {d: 4, e: NEXT_MOVE_AGREED, matter: y, owner: sam, conv: c}
                - {d: 5, e: COLLEAGUES_INFORMED, who: [lin], content: [RESPONSIBLE_PERSON, PROJECT]}
                - {d: 6, e: CLOSE}
              expect:
            """;

    private static final String FINDINGS =
            "[COLLEAGUES_NOT_INFORMED:WARNING:lin, MONKEY_TAKEN_OVER:VIOLATION:x, MONKEY_RETURNED_LATE:WARNING:x]";

    private static Vector<Difference> differences(String expect) {
        return differences(STORY, expect);
    }

    private static Vector<Difference> differences(String story, String expect) {
        return Comparison.of(Plays.play(story + "    " + expect + "\n")).get();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            finalState: IN_PROGRESS
            findings: %s
            info: [UPWARD_DELEGATION_DEFLECTED:y]
            resolved: [MONKEY_TAKEN_OVER:x, COLLEAGUES_NOT_INFORMED]
            absent: [MICROMANAGEMENT, QUESTION_MISROUTED]
            rejected: [CLOSE]
            advice: {autonomy: 4, support: LOW, style: S4, reason: COMPETENT_AND_MOTIVATED_UNPROVEN}
            monkeys: {TASK: sam, x: sam}
            rightful: {TASK: sam, y: sam}
            metrics: {takeovers: 1, monkeyDaysAtDelegator: 3, questions: 0}
            """)
    void what_is_as_expected_does_not_differ(String expect) {
        assertThat(differences(expect.formatted(FINDINGS))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            finalState: DRAFT                                   | finalState                    | DRAFT       | IN_PROGRESS
            rejected: []                                        | rejected                      |             | CLOSE
            rejected: [CLOSE, CLOSE]                            | rejected                      | CLOSE, CLOSE| CLOSE
            advice: {autonomy: 3}                               | advice.autonomy               | 3           | 4
            advice: {autonomy: null}                            | advice.autonomy               |             | 4
            advice: {support: HIGH}                             | advice.support                | HIGH        | LOW
            advice: {style: S3}                                 | advice.style                  | S3          | S4
            advice: {reason: ONE_STEP_AT_A_TIME}                | advice.reason                 | ONE_STEP_AT_A_TIME | COMPETENT_AND_MOTIVATED_UNPROVEN
            monkeys: {x: noor}                                  | monkeys.x                     | noor        | sam
            monkeys: {z: noor}                                  | monkeys.z                     | noor        |
            rightful: {TASK: noor}                              | rightful.TASK                 | noor        | sam
            metrics: {questions: 1}                             | metrics.questions             | 1           | 0
            metrics: {answers: 1}                               | metrics.answers               | 1           | 0
            metrics: {takeovers: 2}                             | metrics.takeovers             | 2           | 1
            metrics: {unscheduledCheckIns: 1}                   | metrics.unscheduledCheckIns   | 1           | 0
            metrics: {howPrescribed: 1}                         | metrics.howPrescribed         | 1           | 0
            metrics: {decisionsOverridden: 1}                   | metrics.decisionsOverridden   | 1           | 0
            metrics: {misroutedQuestions: 1}                    | metrics.misroutedQuestions    | 1           | 0
            metrics: {monkeyDaysAtDelegator: 1}                 | metrics.monkeyDaysAtDelegator | 1           | 3
            """)
    void a_value_that_is_another_differs(String expect, String point, String expected, String actual) {
        assertThat(differences(expect))
                .containsExactly(new Difference.Other(point, Option.of(expected), Option.of(actual)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            findings: [COLLEAGUES_NOT_INFORMED:WARNING:lin, MONKEY_TAKEN_OVER:VIOLATION:x]; findings; ; MONKEY_RETURNED_LATE:WARNING:x
            findings: [COLLEAGUES_NOT_INFORMED:WARNING, MONKEY_TAKEN_OVER:VIOLATION:x, MONKEY_RETURNED_LATE:WARNING:x]; findings; COLLEAGUES_NOT_INFORMED:WARNING; COLLEAGUES_NOT_INFORMED:WARNING:lin
            findings: [COLLEAGUES_NOT_INFORMED:WARNING:lin, MONKEY_TAKEN_OVER:WARNING:x, MONKEY_RETURNED_LATE:WARNING:x]; findings; MONKEY_TAKEN_OVER:WARNING:x; MONKEY_TAKEN_OVER:VIOLATION:x
            findings: [COLLEAGUES_NOT_INFORMED:WARNING:lin, MONKEY_TAKEN_OVER:VIOLATION:x, MONKEY_TAKEN_OVER:VIOLATION:x, MONKEY_RETURNED_LATE:WARNING:x]; findings; MONKEY_TAKEN_OVER:VIOLATION:x;
            info: []; info; ; UPWARD_DELEGATION_DEFLECTED:y
            info: [UPWARD_DELEGATION_DEFLECTED:y, UPWARD_DELEGATION_DEFLECTED:y]; info; UPWARD_DELEGATION_DEFLECTED:y;
            resolved: [COLLEAGUES_NOT_INFORMED]; resolved; ; MONKEY_TAKEN_OVER:x
            resolved: [COLLEAGUES_NOT_INFORMED, MONKEY_TAKEN_OVER:y, MONKEY_TAKEN_OVER:x]; resolved; MONKEY_TAKEN_OVER:y;
            absent: [MONKEY_TAKEN_OVER, MICROMANAGEMENT]; absent; ; MONKEY_TAKEN_OVER
            absent: [UPWARD_DELEGATION_DEFLECTED]; absent; ; UPWARD_DELEGATION_DEFLECTED
            """)
    void of_several_those_missing_and_those_too_many_differ(String expect, String point, String missing, String extra) {
        assertThat(differences(expect))
                .containsExactly(new Difference.Several(
                        point, Option.of(missing).toVector(), Option.of(extra).toVector()));
    }

    @Test
    void all_points_are_told_and_not_only_the_first() {
        assertThat(differences("{finalState: DRAFT, info: [], metrics: {questions: 1, takeovers: 9}}")
                        .map(Difference::point))
                .containsExactly("finalState", "info", "metrics.questions", "metrics.takeovers");
    }

    @Test
    void a_part_that_was_handed_on_is_compared_on_its_own() {
        String chain = STORY.replace("- {d: 5, e: COLLEAGUES", """
                - {d: 4, e: HANDED_ON, to: {id: anna, kind: NETWORK_MEMBER}, task: {type: food}}
                    - {d: 4, link: 2, e: CONVERSATION_HELD, acceptedByDelegatee: true}
                    - {d: 4, link: 2, e: HANDED_ON, to: {id: noor, kind: EMPLOYEE}, task: {type: wine}}
                    - {d: 5, e: COLLEAGUES""".stripTrailing());
        String expected = "links: {2: {finalState: AGREED, rejected: [HANDED_ON], monkeys: {TASK: %s}}%s}";

        assertThat(differences(chain, expected.formatted("anna", ""))).isEmpty();
        assertThat(differences(chain, expected.formatted("sam", ", 3: {finalState: DRAFT}")))
                .containsExactly(
                        new Difference.Other("links.2.monkeys.TASK", Option.some("sam"), Option.some("anna")),
                        new Difference.Several("links", Vector.of("3"), Vector.empty()));
        assertThat(differences(chain, "{rejected: [CLOSE], links: {2: {findings: []}}}"))
                .singleElement()
                .isInstanceOfSatisfying(Difference.Several.class, several -> assertThat(several.point())
                        .isEqualTo("links.2.findings"));
    }

    @Test
    void nothing_is_compared_where_nothing_is_expected() {
        assertThat(Comparison.of(Plays.play(STORY.replace("  expect:\n", "")))).isEmpty();
    }
}
