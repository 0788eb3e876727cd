package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final String MINIMAL = """
            - id: A
              title: Nothing happens yet
              delegator: noor
              delegatee: {id: sam, kind: EMPLOYEE}
              task: {type: t}
              events: []
            """;

    private final Path folder;

    CommandLineTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void a_scenario_without_expectation_is_only_told() throws IOException {
        Output output = WorkshopRun.english("play", file("a.yaml", MINIMAL));
        assertThat(output.exitCode()).isZero();
        assertThat(output.out()).contains("Only told: this scenario does not say what must come of it.");
        assertThat(output.lastLine()).isEqualTo("1 scenarios, 0 as expected, 0 differ, 1 only told");
    }

    @Test
    void under_another_rule_set_than_its_own_it_is_only_told() {
        assertThat(WorkshopRun.english("play", "--quiet", "--rule-set", "FORM").lines())
                .containsExactly("38 scenarios, 0 as expected, 0 differ, 38 only told");
        assertThat(WorkshopRun.english("play", "--quiet", "--rule-set", "both").lines())
                .containsExactly("38 scenarios, 38 as expected, 0 differ");
    }

    @Test
    void a_rule_set_chooses_the_findings() {
        Output form = WorkshopRun.english("play", "--only", "W8", "--rule-set", "FORM");
        Output article = WorkshopRun.english("play", "--only", "W8", "--rule-set", "ARTICLE");
        assertThat(form.out()).doesNotContain("COLLEAGUES_NOT_INFORMED").contains("written for the rule set BOTH");
        assertThat(article.out()).contains("COLLEAGUES_NOT_INFORMED");
    }

    @Test
    void what_differs_is_told_point_by_point_and_gives_exit_code_1() throws IOException {
        String file = file("a.yaml", MINIMAL + "  expect: {finalState: AGREED, metrics: {takeovers: 2}}\n");
        Output loud = WorkshopRun.english("play", file);
        Output quiet = WorkshopRun.english("play", file, "--quiet");
        assertThat(loud.exitCode()).isEqualTo(1);
        assertThat(loud.out()).contains("day 0 ");
        assertThat(quiet.exitCode()).isEqualTo(1);
        assertThat(quiet.lines())
                .containsExactly(
                        "A: Nothing happens yet",
                        "           Not as expected:",
                        "           - finalState: expected AGREED, and it is DRAFT.",
                        "           - metrics.takeovers: expected 2, and it is 0.",
                        "1 scenarios, 0 as expected, 1 differ");
        assertThat(WorkshopRun.dutch("play", file, "--quiet").lines())
                .contains(
                        "           Niet zoals verwacht:",
                        "           - finalState: verwacht AGREED, en het is DRAFT.",
                        "1 scenario's, 0 zoals verwacht, 1 anders");
    }

    @Test
    void only_plays_those_named() {
        Output output = WorkshopRun.english("play", "--only", "W1-d", "--only", "W3", "--quiet");
        assertThat(output.lines()).containsExactly("2 scenarios, 2 as expected, 0 differ");
    }

    @Test
    void an_id_that_is_not_there_is_told_with_the_nearest() {
        Output output = WorkshopRun.english("play", "--only", "W5-cc", "--quiet");
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.err()).isEqualTo("There is no scenario “W5-cc”. Did you mean “W5-c”?\n");
        assertThat(WorkshopRun.dutch("play", "--only", "iets-heel-anders").err())
                .startsWith("Er is geen scenario “iets-heel-anders”. Wel: W1, W1-a, ");
    }

    @Test
    void a_file_that_is_wrong_gives_exit_code_2_and_the_others_are_played() throws IOException {
        String wrong = file("wrong.yaml", "- id: A\n");
        String differs = file("differs.yaml", MINIMAL + "  expect: {finalState: AGREED}\n");
        Output output = WorkshopRun.english("play", wrong, differs);
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.err())
                .startsWith(wrong + ":1:3: “title” is missing in a scenario. ")
                .endsWith(wrong + ": nothing in this file was played.\n");
        assertThat(output.lastLine()).isEqualTo("1 scenarios, 0 as expected, 1 differ");
    }

    @Test
    void colours_are_for_terminals_or_for_who_asks() {
        assertThat(WorkshopRun.english("play").both()).doesNotContain("\u001B");
        assertThat(WorkshopRun.english("play", "--color", "auto").both()).doesNotContain("\u001B");
        assertThat(WorkshopRun.english("play", "--color", "never").both()).doesNotContain("\u001B");
        String always = WorkshopRun.english("play", "--color", "always").out();
        assertThat(always).contains("\u001B[");
        assertThat(always.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(WorkshopRun.english("play").out());
    }

    @Test
    void nothing_in_a_file_can_steer_a_terminal() throws IOException {
        String file = file("a.yaml", MINIMAL.replace("Nothing happens yet", "\"red \\e[31m\\u202E\""));
        assertThat(WorkshopRun.english("play", file).out())
                .contains("A: red ?[31m?")
                .doesNotContain("\u001B", "\u202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "EN", "Nl"})
    void a_new_scenario_plays_as_expected(String language) throws IOException {
        String file = folder.resolve("new.yaml").toString();
        Output written = WorkshopRun.of("new", file, "--lang", language);
        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).contains(file);
        assertThat(WorkshopRun.english("play", file, "--quiet").lines())
                .containsExactly("2 scenarios, 2 as expected, 0 differ");
        assertThat(Files.readString(Path.of(file)))
                .contains(language.equalsIgnoreCase("nl") ? "# Een scenario" : "# A scenario");
    }

    @Test
    void a_file_that_is_there_stays_as_it_is() throws IOException {
        String file = file("mine.yaml", "mine");
        Output output = WorkshopRun.english("new", file);
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.err()).isEqualTo(file + " is there already, and stays as it is. Choose another name.\n");
        assertThat(Files.readString(Path.of(file))).isEqualTo("mine");
        assertThat(WorkshopRun.dutch("new", folder.resolve("no/where.yaml").toString())
                        .err())
                .endsWith("where.yaml is niet geschreven: de map bestaat niet. Maak die eerst, of kies een andere.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            play --qiet ; “--qiet” means nothing here. Did you mean “--quiet”?
            play --rule-set NONE ; “NONE” cannot be used for --rule-set. Possible: FORM|ARTICLE|BOTH.
            plai ; “plai” means nothing here. Did you mean “play”?
            play --only ; This is missing: --only.
            new ; This is missing: FILE.
            play --why ; This is missing: --why.
            play --color sometimes ; “sometimes” cannot be used for --color. Possible: auto|always|never.
            """)
    void a_wrong_command_line_is_told(String line, String message) {
        Output output = WorkshopRun.of(("--lang en " + line).split(" "));
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.out()).isEmpty();
        assertThat(output.err().lines()).hasSize(2).first().isEqualTo(message);
    }

    @Test
    void help_and_version_speak_both_languages() {
        for (List<String> args : List.of(
                List.of("--help"), List.of("play", "--help"), List.of("rules", "--help"), List.of("new", "--help"))) {
            Output english = WorkshopRun.english(args.toArray(String[]::new));
            Output dutch = WorkshopRun.dutch(args.toArray(String[]::new));
            assertThat(english.exitCode()).isZero();
            assertThat(dutch.exitCode()).isZero();
            assertThat(english.out()).contains("Usage: ", "Exit codes:").doesNotContain("null", "${");
            assertThat(dutch.out())
                    .contains("Gebruik: ", "Afsluitcodes:")
                    .doesNotContain("Usage", "Show ", "null", "${");
        }
        assertThat(WorkshopRun.english("--version").out()).matches("workshop \\d+\\.\\d+\\.\\d+.*\\R");
    }
}
