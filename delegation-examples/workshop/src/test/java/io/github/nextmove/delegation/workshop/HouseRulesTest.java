package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseRulesTest {
    private static final String LARGE = """
            - id: A
              title: A large task
              delegator: noor
              delegatee: {id: sam, kind: EMPLOYEE}
              task: {type: t, size: LARGE}
              readiness: {competence: HIGH, motivation: HIGH}
              ruleSet: FORM
              events: [{d: 0, e: CLOSE}]
            """;

    /** Two parts are handed on, and of the second nothing is expected. */
    private static final String CHAIN = """
            - id: C
              title: A chain
              delegator: noor
              delegatee: {id: sam, kind: EMPLOYEE}
              task: {type: t}
              events:
                - {d: 0, e: CONVERSATION_HELD, acceptedByDelegatee: true}
                - {d: 0, e: WORK_STARTED}
                - {d: 1, e: HANDED_ON, to: {id: anna, kind: EMPLOYEE}, task: {type: food}}
                - {d: 1, e: HANDED_ON, to: {id: lee, kind: EMPLOYEE}, task: {type: wine}}
                - {d: 2, link: 2, e: CONVERSATION_HELD, acceptedByDelegatee: true}
              expect: {finalState: IN_PROGRESS, links: {2: {absent: [DEADLINE_MISSING]}}}
            """;

    private static final String W3 = "src/main/resources/io/github/nextmove/delegation/workshop/cases/W3.yaml";

    private static Path folder;
    private static HouseJars jars;
    private static String large;

    @BeforeAll
    static void compile(@TempDir Path shared) throws IOException {
        folder = shared;
        jars = new HouseJars(folder);
        large = Files.writeString(folder.resolve("large.yaml"), LARGE).toString();
    }

    private static String story(Output output) {
        return output.out().replaceAll("\\s+", " ");
    }

    @Test
    void rules_of_a_house_play_in_both_languages_whatever_the_document() throws IOException {
        String house = jars.offering("House");
        assertThat(story(WorkshopRun.english("play", large, "--rules", house)))
                .startsWith("Rule sets: standard 0.1.0 and Acme 1.2. A: A large task ")
                .contains("ADVICE: The task of sam is large. Why: In our house large tasks are split."
                        + " Next move, for noor: Split it with sam, noor."
                        + " Or, for sam: Ask noor for a smaller beginning."
                        + " (ACME_LARGE_TASK; Acme, Working agreements (2026), page 4)");
        assertThat(story(WorkshopRun.dutch("play", large, "--rules", house)))
                .startsWith("Regelsets: standard 0.1.0 en Acme 1.2. ")
                .contains("ADVIES: De taak van sam is groot. ", " Of, voor sam: Vraag noor om een kleiner begin. ");
        assertThat(WorkshopRun.english("play", large).out()).doesNotContain("ACME", "Rule sets");
    }

    @Test
    void all_that_a_house_sets_has_effect_and_expectations_of_a_file_are_compared_as_usual() throws IOException {
        Output output = WorkshopRun.english("play", W3, "--only", "W3", "--rules", jars.offering("House"));
        assertThat(output.exitCode()).isEqualTo(1);
        assertThat(story(output))
                .contains("VIOLATION: stakeholder-x went back to joost only in a later conversation")
                .contains("the plant moves")
                .contains("Advice: level 3 ", "reason: expected COMPETENT_AND_MOTIVATED_UNPROVEN")
                .doesNotContain("NO_NEXT_MOVE_DATE;", "MONKEY_TAKEN_OVER;", "MONKEY_PING_PONG;")
                .contains("- findings: there, and not expected: ", "MONKEY_RETURNED_LATE:VIOLATION:stakeholder-x");
    }

    @Test
    void the_cases_that_come_with_the_program_are_only_told_under_rules_of_a_house() throws IOException {
        String house = jars.offering("House");
        Output output = WorkshopRun.english("play", "--only", "W3", "--rules", house);
        assertThat(output.exitCode()).isZero();
        assertThat(story(output))
                .contains("VIOLATION: stakeholder-x went back to joost only in a later conversation")
                .contains("Only told: what must come of it was written for the built-in rules and settings alone.")
                .doesNotContain("Not as expected");
        assertThat(story(WorkshopRun.dutch("play", "--only", "W3", "--rules", house)))
                .contains("Alleen verteld: wat eruit moet komen is alleen geschreven voor de ingebouwde regels ");
        assertThat(WorkshopRun.english("play", "--quiet", "--rules", house).lines())
                .containsExactly("38 scenarios, 0 as expected, 0 differ, 38 only told");
    }

    @Test
    void a_waiver_is_told_in_the_stories_that_need_it_alone() throws IOException {
        Output output = WorkshopRun.english(
                "play", large, W3, "--only", "A", "--only", "W3", "--rules", jars.offering("House"));
        assertThat(story(output))
                .containsOnlyOnce("Findings of MONKEY_TAKEN_OVER are waived until day 120: “the plant moves”")
                .doesNotContain("nothing to waive");
    }

    @Test
    void a_waiver_that_no_story_needs_is_told_once_before_the_summary() throws IOException {
        String house = jars.offering("House");
        String twice = Files.writeString(folder.resolve("twice.yaml"), LARGE + LARGE.replace("id: A", "id: B"))
                .toString();
        Output output = WorkshopRun.english("play", twice, "--rules", house);
        assertThat(story(output))
                .containsOnlyOnce("nothing to waive")
                .endsWith(" The waiver of MONKEY_TAKEN_OVER until 30 June 2026 had nothing to waive in what was played."
                        + " Its reason was: “the plant moves” Asked for by elif, approved by noor."
                        + " 2 scenarios, 0 as expected, 0 differ, 2 only told ");
        assertThat(story(WorkshopRun.dutch("play", large, "--rules", house)))
                .contains("De vrijstelling van MONKEY_TAKEN_OVER tot en met 30 juni 2026 had niets om vrij te stellen");
        assertThat(WorkshopRun.english("play", "--quiet", large, "--rules", house)
                        .lines())
                .containsExactly("1 scenarios, 0 as expected, 0 differ, 1 only told");
    }

    @Test
    void the_policy_that_a_scenario_names_is_above_that_of_the_house() throws IOException {
        String house = jars.offering("House");
        String named = Files.writeString(folder.resolve("named.yaml"), LARGE + "  policy: ORDERED\n")
                .toString();
        assertThat(story(WorkshopRun.english("play", large))).contains("Advice: level 4 ");
        assertThat(story(WorkshopRun.english("play", large, "--rules", house))).doesNotContain("Advice: level 4 ");
        assertThat(story(WorkshopRun.english("play", named, "--rules", house))).contains("Advice: level 4 ");
    }

    @Test
    void of_two_jars_the_later_is_over_the_earlier() throws IOException {
        String house = jars.alone("House");
        String team = jars.alone("House$Team");
        assertThat(story(WorkshopRun.english("play", large, "--rules", house, "--rules", team)))
                .startsWith("Rule sets: standard 0.1.0, Acme 1.2 and Acme team 7. ")
                .contains("WARNING: The task of sam is large.");
        assertThat(WorkshopRun.english("play", "--quiet", large, "--rules", team)
                        .err())
                .isEqualTo(team + " could not give its rule set. java.lang.ClassNotFoundException: acme.House\n");
    }

    @Test
    void a_jar_that_offers_what_one_before_it_offers_already_has_nothing_of_its_own() throws IOException {
        String team = jars.alone("House$Team");
        assertThat(WorkshopRun.english("play", large, "--rules", jars.offering("House"), "--rules", team)
                        .err())
                .startsWith(team + " offers no rule set of its own.");
    }

    @Test
    void a_rule_that_fails_is_named_and_a_gate_that_fails_stays_closed() throws IOException {
        String failing = jars.offering("House$Failing");
        String told = story(WorkshopRun.english("play", "--only", "W1", "--rules", failing));
        assertThat(told)
                .contains(" wanted to close. That was refused: - The rule ACME_GATE could not answer. ")
                .contains("- These rules could not answer: ACME_FAILS, ACME_GATE.");
        assertThat(story(WorkshopRun.english("play", "--quiet", "--only", "W1", "--rules", failing)))
                .contains("- These rules could not answer: ACME_FAILS, ACME_GATE.");
        Output compared = WorkshopRun.english("play", W3, "--only", "W3", "--rules", failing);
        assertThat(compared.exitCode()).isEqualTo(1);
        assertThat(story(compared)).contains("- These rules could not answer: ACME_FAILS");
    }

    @Test
    void a_rule_that_fails_in_a_part_and_what_must_be_absent_there_are_told_of_the_part() throws IOException {
        String chain = Files.writeString(folder.resolve("chain.yaml"), CHAIN).toString();
        Output compared = WorkshopRun.english("play", chain, "--rules", jars.offering("House$Failing"));
        assertThat(compared.exitCode()).isEqualTo(1);
        assertThat(story(compared))
                .containsSubsequence(
                        "- These rules could not answer: ACME_FAILS.",
                        "- links.2.absent: must not be there, and is: DEADLINE_MISSING.",
                        "- links.2.failures: these rules could not answer: ACME_FAILS.",
                        "- links.3.failures: these rules could not answer: ACME_FAILS.");
        assertThat(story(WorkshopRun.dutch("play", chain)))
                .contains("- links.2.absent: mag er niet zijn, en is er wel: DEADLINE_MISSING.")
                .doesNotContain("failures");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            House$Twice         ; does not fit on the rules below it. rule set twice 1: two rules are called MONKEY_TAKEN_OVER
            House$OutOfRange    ; could not give its rule set. pingPongAt cannot be 0
            House$Nothing       ; could not give its rule set. java.lang.NullPointerException: acme.House$Nothing gives no
            House$NoConstructor ; could not give its rule set.
            House$NoProvider    ; could not give its rule set.
            House$Missing       ; could not give its rule set.
            """)
    void what_is_wrong_with_a_rule_set_is_told_in_one_line(String provider, String mistake) throws IOException {
        String jar = jars.offering(provider);
        Output output = WorkshopRun.english("play", "--rules", jar);
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.out()).isEmpty();
        assertThat(output.err().lines()).singleElement().asString().startsWith(jar + " " + mistake);
        assertThat(WorkshopRun.dutch("rules", "--rules", jar).err())
                .startsWith(jar)
                .containsAnyOf(" past niet op de regels eronder. ", " kon geen regelset geven. ");
    }

    @Test
    void a_file_that_is_no_jar_with_a_rule_set_is_told_and_so_are_the_others() throws IOException {
        String none = folder.resolve("none.jar").toString();
        String text = Files.writeString(folder.resolve("text.jar"), "no jar").toString();
        String silent = jars.silent();
        Output output = WorkshopRun.english(
                "play", "--rules", none, "--rules", folder.toString(), "--rules", text, "--rules", silent);
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.err().lines())
                .containsExactly(
                        none + " is not there. Is the name right?",
                        folder + " is a folder. Name the jar itself.",
                        text + " is not a jar. Name the jar that the build of your rules made.",
                        silent + " offers no rule set of its own. It needs a file META-INF/services/"
                                + "io.github.nextmove.delegation.rules.RuleSetProvider that names its class.");
        assertThat(WorkshopRun.dutch("play", "--rules", none).err()).isEqualTo(none + " is er niet. Klopt de naam?\n");
    }

    @Test
    void afterwards_all_is_as_it_was() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        String house = jars.offering("House");
        WorkshopRun.english("play", large, "--rules", house, "--rules", house);
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
        assertThat(WorkshopRun.english("play", large).out()).doesNotContain("ACME");
    }
}
