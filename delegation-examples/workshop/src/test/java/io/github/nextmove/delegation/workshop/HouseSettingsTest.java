package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseSettingsTest {
    private static final String W3 = "src/main/resources/io/github/nextmove/delegation/workshop/cases/W3.yaml";

    private static final String ACME = """
            name: Acme
            version: 1.2
            parameters: {pingPongAt: 3}
            severities: {MONKEY_RETURNED_LATE: VIOLATION}
            off: {NO_NEXT_MOVE_DATE: we plan by the week}
            """;

    private static final String TEAM = "name=Acme team\nversion=7\nparameters.pingPongAt=4\n";

    private static final String THREE_MISTAKES = """
            name: Acme
            version: 1.2
            parameters: {pingPongAtt: 3}
            severities: {MONKEY_RETURNED_LATE: GRAVE}
            off: {NO_NEXT_MOVE_DATE: }
            """;

    private final Path folder;

    HouseSettingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String story(Output output) {
        return output.out().replaceAll("\\s+", " ");
    }

    @Test
    void settings_take_effect_and_a_rule_that_is_explained_says_where_its_values_come_from() throws IOException {
        String acme = file("acme.yaml", ACME);
        Output output =
                WorkshopRun.english("play", W3, "--only", "W3", "--settings", acme, "--why", "MONKEY_PING_PONG");
        assertThat(output.exitCode()).isEqualTo(1);
        assertThat(story(output))
                .startsWith("Rule sets: standard 0.1.0 and Acme 1.2. ")
                .contains("VIOLATION: stakeholder-x went back to joost only in a later conversation")
                .contains("(MONKEY_PING_PONG): not found.", "set by Acme 1.2: 3)")
                .doesNotContain("NO_NEXT_MOVE_DATE;");
        assertThat(story(
                        WorkshopRun.dutch("play", W3, "--only", "W3", "--settings", acme, "--why", "MONKEY_PING_PONG")))
                .startsWith("Regelsets: standard 0.1.0 en Acme 1.2. ")
                .contains("OVERTREDING: ", "volgens Acme 1.2: 3)");
    }

    @Test
    void of_two_files_the_later_is_over_the_earlier_whatever_their_format() throws IOException {
        String acme = file("acme.yaml", ACME);
        String team = file("team.properties", TEAM);
        assertThat(story(WorkshopRun.english("rules", "MONKEY_PING_PONG", "--settings", acme, "--settings", team)))
                .contains("- pingPongAt is 4, by Acme team 7 ");
        assertThat(story(WorkshopRun.english("rules", "MONKEY_PING_PONG", "--settings", team, "--settings", acme)))
                .contains("- pingPongAt is 3, by Acme 1.2 ");
    }

    @Test
    void settings_are_above_the_jars_wherever_they_stand_and_can_speak_of_their_rules() throws IOException {
        String house = new HouseJars(folder).offering("House");
        String team = file("team.yaml", """
                name: Acme team
                version: 7
                parameters: {pingPongAt: 4}
                severities: {ACME_LARGE_TASK: WARNING}
                """);
        assertThat(WorkshopRun.english("rules", "--settings", team, "--rules", house)
                        .lines())
                .anyMatch(line -> line.matches("ACME_LARGE_TASK +warning +A large task"));
        assertThat(story(WorkshopRun.english("rules", "MONKEY_PING_PONG", "--settings", team, "--rules", house)))
                .contains("- pingPongAt is 4, by Acme team 7 ");
        assertThat(WorkshopRun.english("rules", "--settings", team).err())
                .contains("There is no rule “ACME_LARGE_TASK”.");
    }

    @Test
    void when_a_jar_is_wrong_the_settings_for_its_rules_are_not_blamed() throws IOException {
        String none = folder.resolve("none.jar").toString();
        String team = file("team.yaml", "name: t\nversion: 7\nseverities: {ACME_LARGE_TASK: WARNING}\n");
        assertThat(WorkshopRun.english("play", "--settings", team, "--rules", none)
                        .err())
                .isEqualTo(none + " is not there. Is the name right?\n");
    }

    @Test
    void the_policy_that_a_scenario_names_is_above_that_of_the_settings() throws IOException {
        String settings = file("ladder.yaml", "name: Acme\nversion: 1\nparameters: {autonomyPolicy: LADDER}\n");
        String scenario = """
                - id: A
                  title: A task
                  delegator: noor
                  delegatee: {id: sam, kind: EMPLOYEE}
                  task: {type: t}
                  readiness: {competence: HIGH, motivation: HIGH}
                  events: []
                """;
        String plain = file("plain.yaml", scenario);
        String named = file("named.yaml", scenario + "  policy: ORDERED\n");
        assertThat(story(WorkshopRun.english("play", plain))).contains("Advice: level 4 ");
        assertThat(story(WorkshopRun.english("play", plain, "--settings", settings)))
                .doesNotContain("Advice: level 4 ");
        assertThat(story(WorkshopRun.english("play", named, "--settings", settings)))
                .contains("Advice: level 4 ");
    }

    @Test
    void the_cases_that_come_with_the_program_are_only_told_under_settings() throws IOException {
        String acme = file("acme.yaml", ACME);
        assertThat(WorkshopRun.english("play", "--quiet", "--settings", acme).lines())
                .containsExactly("38 scenarios, 0 as expected, 0 differ, 38 only told");
        assertThat(story(WorkshopRun.english("play", "--only", "W3", "--settings", acme)))
                .contains("Only told: what must come of it was written for the built-in rules and settings alone.");
        assertThat(story(WorkshopRun.dutch("play", "--only", "W3", "--settings", acme)))
                .contains("Alleen verteld: ", "alleen geschreven voor de ingebouwde regels en instellingen.");
    }

    @Test
    void all_mistakes_in_a_file_are_told_in_both_languages_and_nothing_is_played() throws IOException {
        String wrong = file("wrong.yaml", THREE_MISTAKES);
        Output english = WorkshopRun.english("play", W3, "--settings", wrong);
        assertThat(english.exitCode()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err())
                .containsSubsequence(
                        wrong + ":3:14: There is no parameter “pingPongAtt”. Did you mean “pingPongAt”?\n",
                        "    parameters: {pingPongAtt: 3}\n",
                        wrong + ":4:36: “GRAVE” is not one of the words for this. ",
                        wrong + ":5:",
                        "“NO_NEXT_MOVE_DATE” is switched off without saying why. ")
                .endsWith(wrong + ": until this is right, nothing is played or shown.\n");
        Output dutch = WorkshopRun.dutch("rules", "--settings", wrong);
        assertThat(dutch.exitCode()).isEqualTo(2);
        assertThat(dutch.out()).isEmpty();
        assertThat(dutch.err())
                .containsSubsequence(
                        wrong + ":3:14: Er is geen parameter “pingPongAtt”. Bedoel je “pingPongAt”?\n",
                        wrong + ":4:36: ",
                        wrong + ":5:",
                        "“NO_NEXT_MOVE_DATE” staat uit, en er staat niet bij waarom. ")
                .endsWith(wrong + ": zolang dit niet klopt, wordt er niets gespeeld of getoond.\n");
    }

    @Test
    void a_file_that_is_not_there_is_told_and_so_are_the_mistakes_in_the_others() throws IOException {
        String none = folder.resolve("none.yaml").toString();
        String other = file("acme.txt", ACME);
        Output output = WorkshopRun.english("play", "--settings", none, "--settings", other);
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.out()).isEmpty();
        assertThat(output.err())
                .containsSubsequence(
                        none + ": There is no such file. Is the name right, and the folder?\n",
                        other + ": The end of the name does not tell what kind of file this is. ");
        assertThat(WorkshopRun.dutch("play", "--settings", none).err()).startsWith(none + ": ");
    }

    @Test
    void settings_that_contradict_themselves_are_told_where() throws IOException {
        String both = file("both.yaml", """
                name: Acme
                version: 1
                severities: {NO_NEXT_MOVE_DATE: ADVICE}
                off: {NO_NEXT_MOVE_DATE: we plan by the week}
                """);
        Output output = WorkshopRun.english("play", "--settings", both);
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.out()).isEmpty();
        assertThat(output.err())
                .startsWith(
                        both + ":4:7: “NO_NEXT_MOVE_DATE” is switched off and given a severity. Leave one of the two"
                                + " out: a rule that is off finds nothing.\n");
        assertThat(WorkshopRun.dutch("rules", "--settings", both).err())
                .startsWith(both + ":4:7: “NO_NEXT_MOVE_DATE” staat uit en heeft ook een ernst. ");
    }

    @Test
    void the_colours_of_what_is_wrong_are_those_that_were_asked_for() throws IOException {
        String wrong = file("wrong.yaml", THREE_MISTAKES);
        assertThat(WorkshopRun.english("play", "--color", "always", "--settings", wrong)
                        .err())
                .contains("\u001B[");
        assertThat(WorkshopRun.english("play", "--color", "never", "--settings", wrong)
                        .err())
                .doesNotContain("\u001B");
    }

    @Test
    void help_tells_of_it_in_both_languages() {
        for (String command : new String[] {"play", "rules"}) {
            assertThat(story(WorkshopRun.english(command, "--help")))
                    .containsSubsequence("--rules=JAR", "--settings=FILE", "Settings of a company or a team");
            assertThat(story(WorkshopRun.dutch(command, "--help")))
                    .containsSubsequence("--settings=BESTAND", "Instellingen van een bedrijf of een team");
        }
        assertThat(WorkshopRun.english("play", "--settings").err()).startsWith("This is missing: --settings.\n");
    }
}
