package io.github.nextmove.delegation.rules.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that can be wrong with a text: the exact place, what is wrong, and what would be right. */
class MalformedTest extends ReadingTest {

    private static void is(String yaml, String... messages) {
        ScenarioFile file = read(yaml);
        assertThat(problems(file)).containsExactly(messages);
        assertThat(file.scenarios()).isEmpty();
        assertThat(problems(file, Locale.forLanguageTag("nl")))
                .hasSameSizeAs(messages)
                .doesNotContain(messages)
                .allSatisfy(told -> assertThat(told).doesNotContainPattern("\\[[a-z.]+\\.\\w+]|[{}]|Did you"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a remark\n", "---\n", "[]", "null", "\uFEFF"})
    void an_empty_file(String yaml) {
        assertThat(problems(read(yaml)))
                .containsExactly(
                        "1:1 The file is empty. Write a list of scenarios; “new FILE” of the workshop writes one to start from.");
    }

    @Test
    void no_list() {
        is("id: A\n", "1:1 A file must be a list of scenarios. Begin the first line of each scenario with “- id: ”.");
        is(
                "just a text",
                "1:1 A file must be a list of scenarios. Begin the first line of each scenario with “- id: ”.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'- id: A\n  title: [x\n- id: B'|3:5",
                "'- id: \"A\n'|2:1",
                "'- id: A\n\ttitle: x'|2:1",
                "'- a: b: c'|1:7",
                "'%'|1:2"
            })
    void no_yaml(String yaml, String place) {
        assertThat(problems(read(yaml)))
                .singleElement()
                .asString()
                .startsWith(place + " From here on this is not YAML. Look");
    }

    @Test
    void a_character_that_yaml_does_not_allow() {
        assertThat(problems(read("- id: A\n  title: x\u0000")))
                .containsExactly("2:11 This is a character that YAML does not allow. "
                        + "Remove it, or save the file as UTF-8 text.");
    }

    @Test
    void not_utf8() {
        byte[] latin = "- id: A\n  title: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(read(latin)))
                .containsExactly(
                        "2:13 From here on this is no UTF-8 text. Save the file as UTF-8 text in your editor.");
        byte[] wide = "- id: A".getBytes(StandardCharsets.UTF_16);
        assertThat(problems(read(wide))).singleElement().asString().startsWith("1:1 From here on this is no UTF-8");
    }

    @Test
    void a_mark_for_the_byte_order_is_no_character_of_the_text() {
        assertThat(problems(read("\uFEFF- {id: A, titel: t}")))
                .contains("1:11 “titel” is not a key of a scenario. Did you mean “title”?");
    }

    @Test
    void a_second_document() {
        is(
                PEOPLE + "  events: []\n---\n- id: B\n",
                "8:1 A second document begins here. "
                        + "Put all scenarios in one list, and remove the line with “---”.");
    }

    @Test
    void too_deep() {
        assertThat(problems(read("[".repeat(100_000))))
                .containsExactly(
                        "1:31 This goes too deep. A scenario is at most seven levels deep; is a bracket missing?");
    }

    @Test
    void an_alias_bomb() {
        StringBuilder bomb = new StringBuilder("- a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        IntStream.range(1, 12)
                .forEach(i -> bomb.append("- a%d: &a%d [%s]\n"
                        .formatted(i, i, String.join(", ", Collections.nCopies(9, "*a" + (i - 1))))));
        assertThat(problems(read(bomb.toString())))
                .singleElement()
                .asString()
                .endsWith("What the references (* and &) point at is too large, or points at itself. "
                        + "Write it out, or use “base” to start from another scenario.");
    }

    @Test
    void an_alias_to_itself() {
        assertThat(problems(read("- &a {id: *a}"))).singleElement().asString().contains("or points at itself");
    }

    @Test
    void references_that_are_small_are_fine() {
        assertThat(problems(read("""
                - id: A
                  title: t
                  delegator: noor
                  delegatee: {id: sam, kind: EMPLOYEE}
                  task: &task {type: t}
                  events: &none []
                - id: B
                  title: t
                  delegator: noor
                  delegatee: {id: sam, kind: EMPLOYEE}
                  task: *task
                  events: *none
                """))).isEmpty();
    }

    @Test
    void an_unknown_key() {
        is(
                PEOPLE + "  events: []\n  agred: {autonomy: 4}\n  agreed: {deadlin: 4, something: 5}\n",
                "7:3 “agred” is not a key of a scenario. Did you mean “agreed”?",
                "8:12 “deadlin” is not a key of agreed. Did you mean “deadline”?",
                "8:24 “something” is not a key of agreed. "
                        + "Possible here: autonomy, autonomyReason, authority, deadline, checkpoints, developmentGoal.");
    }

    @Test
    void a_key_of_another_event() {
        is(
                withEvents("d: 0, e: WORK_STARTED, parts: [RESULT]"),
                "7:31 “parts” is not a key of WORK_STARTED. Possible here: d, e, link, conv, by, says.");
    }

    @Test
    void an_unknown_event() {
        is(
                withEvents("d: 0, e: PROBLEM_RAISD, by: sam", "d: 0, e: COFFEE_HAD", "d: 0, e: CLOSED"),
                "7:17 “PROBLEM_RAISD” is not one of the words for this. Did you mean “PROBLEM_RAISED”?",
                "8:17 “COFFEE_HAD” is not one of the words for this. Possible here: READINESS_RATED, CONVERSATION_SCHEDULED, "
                        + "PREPARED, CONVERSATION_HELD, COLLEAGUES_INFORMED, WORK_STARTED, CHECKPOINT_HELD, "
                        + "AGREEMENT_PROPOSED, AGREEMENT_ACCEPTED, AGREEMENT_DECLINED, HANDED_ON, "
                        + "PROBLEM_RAISED, NEXT_MOVE_AGREED, CHECK_IN, HOW_PRESCRIBED, DECISION_OVERRIDDEN, "
                        + "QUESTION_TO_DELEGATOR, TASK_RETURNED, RETURN_ACCEPTED, RETURN_CONTESTED, "
                        + "QUADRANT_REASSESSED, FOLLOW_UP_CHOSEN, RESULT_DELIVERED, RESULT_SENT_BACK, "
                        + "EVALUATION_HELD, CLOSE, RECALLED.",
                "9:17 “CLOSED” is not one of the words for this. Did you mean “CLOSE”?");
    }

    @ParameterizedTest
    @CsvSource({"id,1:3", "title,1:3", "delegator,1:3", "delegatee,1:3", "task,1:3", "events,1:3"})
    void a_missing_key(String key, String place) {
        String whole =
                "- {id: A, title: t, delegator: n, delegatee: {id: s, kind: EMPLOYEE}, task: {type: t}, events: []}";
        String without = whole.replaceFirst(key + ": (\\{.*?}|\\[]|\\w+),? ?", "");
        assertThat(problems(read(without)))
                .singleElement()
                .asString()
                .startsWith(place + " “" + key + "” is missing in a scenario. Add it: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            e: WORK_STARTED                                                  | d        | event
            d: 1                                                             | e        | event
            d: 1, e: PROBLEM_RAISED, matter: x                               | by       | PROBLEM_RAISED
            d: 1, e: PROBLEM_RAISED, by: sam                                 | matter   | PROBLEM_RAISED
            d: 1, e: NEXT_MOVE_AGREED, owner: sam                            | matter   | NEXT_MOVE_AGREED
            d: 1, e: NEXT_MOVE_AGREED, matter: x                             | owner    | NEXT_MOVE_AGREED
            d: 1, e: QUESTION_TO_DELEGATOR, response: ANSWERED               | by       | QUESTION_TO_DELEGATOR
            d: 1, e: QUESTION_TO_DELEGATOR, by: lin                          | response | QUESTION_TO_DELEGATOR
            d: 1, e: COLLEAGUES_INFORMED, content: []                        | who      | COLLEAGUES_INFORMED
            d: 1, e: DECISION_OVERRIDDEN                                     | decision | DECISION_OVERRIDDEN
            d: 1, e: TASK_RETURNED                                           | reason   | TASK_RETURNED
            d: 1, e: RECALLED                                                | reason   | RECALLED
            d: 1, e: QUADRANT_REASSESSED                                     | quadrant | QUADRANT_REASSESSED
            d: 1, e: FOLLOW_UP_CHOSEN                                        | action   | FOLLOW_UP_CHOSEN
            d: 1, e: EVALUATION_HELD                                         | outcome  | EVALUATION_HELD
            """)
    void a_missing_key_of_an_event(String event, String key, String name) {
        assertThat(problems(read(withEvents(event))))
                .singleElement()
                .asString()
                .startsWith(
                        "7:7 “" + key + "” is missing in " + (name.equals("event") ? "an event" : name) + ". Add it")
                .doesNotContain("[missing");
    }

    @Test
    void a_missing_word_is_told_with_the_words_there_are() {
        is(
                withEvents("d: 1, e: QUESTION_TO_DELEGATOR, by: lin"),
                "7:7 “response” is missing in QUESTION_TO_DELEGATOR. "
                        + "Add it, with one of the words ANSWERED, REDIRECTED.");
    }

    @Test
    void an_outcome_with_a_level_that_is_not_right() {
        is(
                PEOPLE + """
                  history:
                    outcomes:
                    - AS_AGRED
                    - {outcome: AS_AGREED, autonomy: 6}
                    - {autonomy: 3}
                    - {outcome: NOT_AS_AGREED, level: 3, autonomi: 2}
                    - {outcome: null}
                    - 3
                    - [AS_AGREED]
                """ + "  events: []\n",
                "8:7 “AS_AGRED” is not one of the words for this. Did you mean “AS_AGREED”?",
                "9:38 The number 6 is out of range. It can be from 1 to 5.",
                "10:7 “outcome” is missing in an earlier outcome. "
                        + "Add it, with one of the words AS_AGREED, NOT_AS_AGREED.",
                "11:32 “level” is not a key of an earlier outcome. Possible here: outcome, autonomy.",
                "11:42 “autonomi” is not a key of an earlier outcome. Did you mean “autonomy”?",
                "12:17 “outcome” is missing in an earlier outcome. "
                        + "Add it, with one of the words AS_AGREED, NOT_AS_AGREED.",
                "13:7 Here must be one of the fixed words, and this is the number 3. "
                        + "Write the word as it stands in the examples, without quotes.",
                "14:7 Here must be one of the fixed words, and this is a list. "
                        + "Write the word as it stands in the examples, without quotes.");
    }

    @Test
    void a_key_with_nothing_behind_it_is_missing_there() {
        is(
                PEOPLE.replace("noor", "") + "  events: []\n",
                "3:13 “delegator” is missing in a scenario. "
                        + "Add it: who hands the task over, such as “delegator: noor”.");
    }

    @Test
    void a_wrong_type() {
        is("""
                - id: 7
                  title: [x]
                  delegator: true
                  delegatee: sam
                  colleagues: lin
                  task: [x]
                  readiness: {competence: 1}
                  agreed: {autonomy: high, deadline: 1.5, checkpoints: 10}
                  events: {d: 1}
                """, "1:7 Here must be a text, and this is the number 7. If it is meant as a text, write \"7\" in quotes.");
        is(
                """
                - id: A
                  title: [x]
                  delegator: true
                  delegatee: sam
                  colleagues: lin
                  task: [x]
                  readiness: {competence: 1}
                  agreed: {autonomy: high, deadline: 1.5, checkpoints: 10}
                  events: {d: 1}
                """,
                "2:10 Here must be a text, and this is a list. If it is meant as a text, write \"…\" in quotes.",
                "3:14 Here must be a text, and this is “true”. If it is meant as a text, write \"true\" in quotes.",
                "4:14 Here must be keys with values, and this is the text “sam”. "
                        + "Write it as “key: value”, with braces around it on one line.",
                "5:15 Here must be a list, and this is the text “lin”. Write it as [lin].",
                "6:9 Here must be keys with values, and this is a list. "
                        + "Write it as “key: value”, with braces around it on one line.",
                "7:27 Here must be one of the fixed words, and this is the number 1. "
                        + "Write the word as it stands in the examples, without quotes.",
                "8:22 Here must be a whole number, and this is the text “high”. Write it in digits, such as 5.",
                "8:38 Here must be a whole number, and this is the number 1.5. Write it in digits, such as 5.",
                "8:56 Here must be a list, and this is the number 10. Write it as [10].",
                "9:11 Here must be a list, and this is a group of keys. Write it as […].");
    }

    @Test
    void a_reason_for_a_level_that_is_no_text() {
        is(
                PEOPLE + "  events: []\n  agreed: {autonomy: 5, autonomyReason: 5}\n"
                        + "- {id: B, title: t, base: A, with: {agreed: {autonomyReson: x}}}\n",
                "7:41 Here must be a text, and this is the number 5. If it is meant as a text, write \"5\" in quotes.",
                "8:46 “autonomyReson” is not a key of agreed. Did you mean “autonomyReason”?");
    }

    @Test
    void a_flag_that_is_none() {
        is(
                withEvents("d: 0, e: CONVERSATION_HELD, acceptedByDelegatee: yes"),
                "7:57 Here must be true or false, and this is the text “yes”. Write true or false.");
    }

    @Test
    void a_duplicate_id() {
        is(
                PEOPLE + "  events: []\n" + PEOPLE + "  events: []\n",
                "7:7 There are two scenarios called “A”. The first one begins in line 1: give this one another id.");
    }

    @Test
    void a_duplicate_key() {
        is(
                PEOPLE + "  events: []\n  title: again\n",
                "7:3 The key “title” is there twice. The first one is in line 2: keep one of the two.");
    }

    @Test
    void a_key_that_is_no_word_and_a_type_mark() {
        is(PEOPLE + "  events: []\n  ? [a]\n  : b\n", "7:5 A key must be a single word. Write “key: value”.");
        is(
                PEOPLE.replace("title: t", "title: !x t") + "  events: []\n",
                "2:10 A type mark (!) has no meaning here. Write the value without it.");
    }

    @Test
    void an_unknown_base() {
        is(
                PEOPLE + "  events: []\n- {id: B, title: t, base: a}\n- {id: C, title: t, base: elsewhere}\n",
                "7:27 There is no scenario “a” in this file. Did you mean “A”?",
                "8:27 There is no scenario “elsewhere” in this file. A variant can start from: A, B, C.");
    }

    @Test
    void a_circular_base() {
        is(
                """
                - {id: A, title: t, base: B}
                - {id: B, title: t, base: C}
                - {id: C, title: t, base: B}
                - {id: D, title: t, base: D}
                """,
                "2:27 These scenarios start from each other: B > C > B. "
                        + "One of them must stand on its own, without “base”.",
                "4:27 These scenarios start from each other: D > D. "
                        + "One of them must stand on its own, without “base”.");
    }

    @Test
    void a_patch_of_an_event_that_is_not_there() {
        is(
                withEvents("d: 0, e: PREPARED", "d: 1, e: CLOSE")
                        + "- {id: B, title: t, base: A, with: {patchEvents: {PREPARD: {}, RECALLED: {d: 1}}}}\n",
                "9:51 There is no event “PREPARD” in this scenario to change. Did you mean “PREPARED”?",
                "9:64 There is no event “RECALLED” in this scenario to change. Its events: PREPARED, CLOSE.");
    }

    @Test
    void keys_of_a_variant_in_the_wrong_place() {
        is(
                PEOPLE + "  events: []\n  with: {}\n- {id: B, title: t, base: A, events: [], with: {title: u}}\n",
                "7:3 There is “with”, and no “base”. "
                        + "Add the “base” that this is a variant of, or move the keys out of “with”.",
                "8:30 In a variant, “events” cannot stand here. Move “events” to “with”.",
                "8:49 “title” is not a key of with. Possible here: delegator, delegatee, colleagues, drafted, task, readiness, "
                        + "history, agreed, policy, ruleSet, events, patchEvents.");
    }

    @Test
    void a_wrong_word() {
        is(
                PEOPLE.replace("EMPLOYEE", "employee").replace("type: t", "type: t, size: HUGE")
                        + "  events: []\n  policy: X\n",
                "4:30 “employee” is not one of the words for this. Did you mean “EMPLOYEE”?",
                "5:25 “HUGE” is not one of the words for this. Possible here: SMALL, MEDIUM, LARGE.",
                "7:11 “X” is not one of the words for this. Possible here: ORDERED, DEVELOPMENT_ORDERED, LADDER.");
    }

    @Test
    void a_number_out_of_range() {
        is(
                withEvents("d: 3651, e: WORK_STARTED", "d: 99999999999999999999, e: CHECKPOINT_HELD, questions: -1")
                        + "  agreed: {autonomy: 6, checkpoints: [1, -4000]}\n",
                "7:11 The number 3651 is out of range. It can be from -3650 to 3650.",
                "8:11 The number 99999999999999999999 is out of range. It can be from -3650 to 3650.",
                "8:64 The number -1 is out of range. It can be from 0 to 1000000.",
                "9:22 The number 6 is out of range. It can be from 1 to 5.",
                "9:42 The number -4000 is out of range. It can be from -3650 to 3650.");
    }

    @Test
    void people_who_are_not_different() {
        is(
                PEOPLE.replace("sam", "noor") + "  colleagues: [lin, noor, lin]\n  events: []\n",
                "4:19 noor is both delegator and delegatee. Delegating takes two people: name another one.",
                "6:21 noor is named twice. Name each colleague once, and neither delegator nor delegatee.",
                "6:27 lin is named twice. Name each colleague once, and neither delegator nor delegatee.");
    }

    @Test
    void a_blank_name() {
        is(
                PEOPLE.replace("id: A", "id: ' '")
                        .replace("title: t", "title: ''")
                        .replace("noor", "\"\\t\""),
                "1:7 This is blank. Give it a name.");
        is(
                PEOPLE.replace("noor", "\"\\t\"").replace("sam", "''") + "  colleagues: [' ']\n  events: []\n",
                "3:14 This is blank. Give it a name.",
                "4:19 This is blank. Give it a name.",
                "6:16 This is blank. Give it a name.");
    }

    @Test
    void a_name_that_is_too_long() {
        is(
                PEOPLE.replace("noor", "n".repeat(201)) + "  events: []\n",
                "3:14 This is too long for a name. It can have 200 characters.");
    }

    @Test
    void two_who_check_in() {
        is(
                withEvents(
                        "d: 1, e: CHECK_IN, by: noor, initiatedBy: sam",
                        "d: 1, e: CHECK_IN, by: sam, initiatedBy: sam"),
                "7:50 “by” and “initiatedBy” name two people. One person starts a check-in: keep one of the two keys.");
    }

    @Test
    void an_expectation_that_cannot_come_true() {
        is(
                PEOPLE + """
                  events: []
                  expect:
                    finalState: CLOSED
                    findings: [MONKEY_TAKEN_OVR:VIOLATION:x, MONKEY_PING_PONG:VIOLATON, MONKEY_PING_PONG, QUESTION_MISROUTED:INFO]
                    info: [QUESTION_MISROUTE:x]
                    resolved: nothing
                    absent: [SOMETHING_ELSE]
                    rejected: [CLOSES]
                    advice: {autonomy: 0, style: S5, reasons: X}
                    monkeys: {TASK: 5}
                    metrics: {takeover: 1, questions: many}
                """,
                "8:17 “CLOSED” is not one of the words for this. Possible here: DRAFT, SCHEDULED, PREPARED, AGREED, "
                        + "IN_PROGRESS, RESULT_DELIVERED, RETURNED, DECLINED, EVALUATED, CLOSED_RETURNED, RECALLED.",
                "9:16 There is no finding called “MONKEY_TAKEN_OVR”. Did you mean “MONKEY_TAKEN_OVER”?",
                "9:46 There is no severity called “VIOLATON”. Did you mean “VIOLATION”?",
                "9:73 “MONKEY_PING_PONG” has no severity. "
                        + "Write CODE:SEVERITY or CODE:SEVERITY:subject, in quotes if there is a comma in it.",
                "9:91 There is no severity called “INFO”. Possible here: VIOLATION, WARNING, ADVICE. "
                        + "Findings that are INFO stand under “info”.",
                "10:12 There is no finding called “QUESTION_MISROUTE”. Did you mean “QUESTION_MISROUTED”?",
                "11:15 Here must be a list, and this is the text “nothing”. Write it as [nothing].",
                "12:14 There is no finding called “SOMETHING_ELSE”. Possible: " + codes() + ".",
                "13:16 “CLOSES” is not one of the words for this. Did you mean “CLOSE”?",
                "14:24 The number 0 is out of range. It can be from 1 to 5.",
                "14:34 “S5” is not one of the words for this. Possible here: S1, S2, S3, S4.",
                "14:38 “reasons” is not a key of advice. Did you mean “reason”?",
                "15:21 Here must be a text, and this is the number 5. If it is meant as a text, write \"5\" in quotes.",
                "16:15 “takeover” is not a key of metrics. Did you mean “takeovers”?",
                "16:39 Here must be a whole number, and this is the text “many”. Write it in digits, such as 5.");
    }

    private static String codes() {
        return StandardRules.book().rules().map(rule -> rule.id()).mkString(", ");
    }

    @Test
    void too_many_events() {
        String[] events = Collections.nCopies(5001, "d: 1, e: CLOSE").toArray(String[]::new);
        is(withEvents(events), "5007:7 There are too many events. There can be 5000: make it shorter.");
    }

    @Test
    void too_many_scenarios_and_too_many_events_by_variants() {
        String many = withEvents(Collections.nCopies(900, "d: 1, e: CLOSE").toArray(String[]::new));
        String variants = String.join(
                "",
                IntStream.range(0, 1200)
                        .mapToObj(i -> "- {id: v" + i + ", title: t, base: A}\n")
                        .toList());
        is(many + variants, "1906:3 There are too many scenarios in this file. A file can have 1000: divide it.");
        is(
                many
                        + String.join(
                                "",
                                variants.lines()
                                        .limit(30)
                                        .map(line -> line + "\n")
                                        .toList()),
                "928:3 There are too many events. There can be 20000: make it shorter.");
    }

    @Test
    void a_long_chain_of_variants_is_no_problem() {
        String chain = PEOPLE + "  events: []\n- {id: v0, title: t, base: A}\n"
                + String.join(
                        "",
                        IntStream.range(1, 900)
                                .mapToObj(i -> "- {id: v" + i + ", title: t, base: v" + (i - 1) + "}\n")
                                .toList());
        assertThat(problems(read(chain))).isEmpty();
    }

    @Test
    void the_line_is_shown_with_a_mark_below_the_place() {
        assertThat(read(PEOPLE.replace("kind", "kin")).problems().last().excerpt())
                .isEqualTo(Option.some("  delegatee: {id: sam, kin: EMPLOYEE}\n" + " ".repeat(23) + "^"));
    }

    @Test
    void all_problems_are_told_at_once_and_each_once() {
        List<String> told = problems(read(withEvents("d: 1, e: CLOSE, x: 1") + "- {id: B, base: A, with: {y: 1}}\n"));
        assertThat(told).hasSize(3);
    }
}
