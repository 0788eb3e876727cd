package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagramCommandTest {
    private static final String ONE = """
            - id: A
              title: Nothing happens yet
              delegator: noor
              delegatee: {id: sam, kind: EMPLOYEE}
              task: {type: t}
              events: []
            """;

    private final Path folder;

    DiagramCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), text).toString();
    }

    @Test
    void without_anything_it_is_the_life_cycle_in_mermaid() {
        Output english = WorkshopRun.english("diagram");
        assertThat(english.exitCode()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out())
                .startsWith("stateDiagram-v2\n")
                .contains("start the work")
                .doesNotContain("\r", "no. ");
        assertThat(WorkshopRun.dutch("diagram").out())
                .contains("aan het werk gaan")
                .doesNotContain("start the work");
    }

    @ParameterizedTest
    @CsvSource({
        "lifecycle, mermaid, stateDiagram-v2, 'no. 4'",
        "lifecycle, plantuml, @startuml, 'no. 4'",
        "lifecycle, dot, digraph lifecycle, 'no. 4'",
        "lifecycle, SVG, '<svg ', 'no. 4'",
        "lanes, mermaid, gantt, '▲ taken over'",
        "lanes, plantuml, @startgantt, '▲ taken over'",
        "lanes, dot, digraph lanes, '▲ taken over'",
        "lanes, svg, '<svg ', 'taken over'",
    })
    void a_bundled_case_is_drawn_by_its_id_in_every_format(
            String picture, String format, String begin, String contained) {
        Output output = WorkshopRun.english("diagram", "--scenario", "W2", "--picture", picture, "--format", format);
        assertThat(output.exitCode()).isZero();
        assertThat(output.err()).isEmpty();
        assertThat(output.out()).startsWith(begin).contains(contained).endsWith("\n");
    }

    @Test
    void days_are_those_of_the_scenario_and_closing_is_guarded() {
        assertThat(WorkshopRun.dutch("diagram", "--scenario", "W3", "--picture", "lanes", "--format", "svg")
                        .out())
                .contains(">dag 12</text>", ">teruggelegd</text>");
        assertThat(WorkshopRun.english("diagram", "--format", "svg").out())
                .contains("[gates]: what can object to: close");
    }

    @Test
    void the_only_scenario_of_a_file_needs_no_name() throws IOException {
        Output output = WorkshopRun.english("diagram", file(ONE));
        assertThat(output.exitCode()).isZero();
        assertThat(output.out()).contains("class DRAFT now");
    }

    @Test
    void of_several_scenarios_one_has_to_be_named() throws IOException {
        String file = file(ONE + ONE.replace("id: A", "id: B"));
        Output english = WorkshopRun.english("diagram", file);
        assertThat(english.exitCode()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err())
                .isEqualTo("There are several scenarios in " + file + ". Name one with --scenario: A, B.\n");
        assertThat(WorkshopRun.dutch("diagram", file).err()).contains("Noem er een met --scenario: A, B.");
        assertThat(WorkshopRun.english("diagram", file, "--scenario", "B").exitCode())
                .isZero();
    }

    @Test
    void a_scenario_that_is_not_there_is_told_with_the_nearest() {
        Output english = WorkshopRun.english("diagram", "--scenario", "W2x");
        assertThat(english.exitCode()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err())
                .startsWith("There is no scenario “W2x”. Did you mean “W2")
                .hasLineCount(1);
        assertThat(WorkshopRun.dutch("diagram", "--scenario", "zzzzzz").err())
                .startsWith("Er is geen scenario “zzzzzz”.");
    }

    @Test
    void lanes_are_of_a_scenario() {
        Output english = WorkshopRun.english("diagram", "--picture", "lanes");
        assertThat(english.exitCode()).isEqualTo(2);
        assertThat(english.err())
                .isEqualTo(
                        "The picture “lanes” shows one scenario. Name one with --scenario, such as W2, or name a file.\n");
        assertThat(WorkshopRun.dutch("diagram", "--picture", "lanes").err())
                .isEqualTo("De tekening “lanes” laat één scenario zien. Noem er een met --scenario, zoals W2, of noem"
                        + " een bestand.\n");
    }

    @Test
    void a_link_of_a_chain_is_drawn_by_its_number() {
        String whole = WorkshopRun.english("diagram", "--scenario", "H1-a", "--picture", "lanes")
                .out();
        Output part = WorkshopRun.english("diagram", "--scenario", "H1-a", "--picture", "lanes", "--link", "2");
        assertThat(part.exitCode()).isZero();
        assertThat(part.out()).contains("anna").doesNotContain("noor");
        assertThat(whole)
                .contains("noor")
                .isEqualTo(WorkshopRun.english("diagram", "--scenario", "H1-a", "--picture", "lanes", "--link", "1")
                        .out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            H1-a; 3; There is no link 3 at the end of H1-a: its links are numbered from 1 to 2.; Aan het eind van H1-a is er geen schakel 3: de schakels zijn genummerd van 1 tot en met 2.
            W2; 0; There is no link 0 at the end of W2: nothing was handed on in it. Leave --link out.; Aan het eind van W2 is er geen schakel 0: er is niets doorgegeven. Laat --link weg.
            """)
    void a_link_that_is_not_there_is_told(String scenario, String link, String english, String dutch) {
        Output output = WorkshopRun.english("diagram", "--scenario", scenario, "--link", link);
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.out()).isEmpty();
        assertThat(output.err()).isEqualTo(english + "\n");
        assertThat(WorkshopRun.dutch("diagram", "--scenario", scenario, "--link", link)
                        .err())
                .isEqualTo(dutch + "\n");
    }

    @Test
    void a_link_is_one_of_a_scenario() {
        Output output = WorkshopRun.english("diagram", "--link", "2");
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.err()).startsWith("Link 2 is one of a scenario. Name one with --scenario");
        assertThat(WorkshopRun.dutch("diagram", "--link", "2").err()).startsWith("Schakel 2 hoort bij een scenario.");
        assertThat(WorkshopRun.english("diagram", "--scenario", "W2", "--link", "x")
                        .err())
                .contains("“x” cannot be used for --link");
    }

    @Test
    void a_file_that_cannot_be_read_is_told() {
        Output output =
                WorkshopRun.english("diagram", folder.resolve("none.yaml").toString());
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.out()).isEmpty();
        assertThat(output.err()).contains("none.yaml").doesNotContain("Exception");
    }

    @Test
    void a_format_that_does_not_exist_is_told_with_those_that_do() {
        Output output = WorkshopRun.english("diagram", "--format", "gif");
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.err()).contains("gif", "mermaid|plantuml|dot|svg");
    }
}
