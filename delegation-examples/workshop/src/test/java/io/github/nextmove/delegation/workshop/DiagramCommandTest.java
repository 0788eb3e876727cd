package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

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
        Output english = Output.english("diagram");
        assertThat(english.exitCode()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out())
                .startsWith("stateDiagram-v2\n")
                .contains("start the work")
                .doesNotContain("\r", "no. ");
        assertThat(Output.dutch("diagram").out()).contains("aan het werk gaan").doesNotContain("start the work");
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
        Output output = Output.english("diagram", "--scenario", "W2", "--picture", picture, "--format", format);
        assertThat(output.exitCode()).isZero();
        assertThat(output.err()).isEmpty();
        assertThat(output.out()).startsWith(begin).contains(contained).endsWith("\n");
    }

    @Test
    void days_are_those_of_the_scenario_and_closing_is_guarded() {
        assertThat(Output.dutch("diagram", "--scenario", "W3", "--picture", "lanes", "--format", "svg")
                        .out())
                .contains(">dag 12</text>", ">teruggelegd</text>");
        assertThat(Output.english("diagram", "--format", "svg").out()).contains("[gates]: what can object to: close");
    }

    @Test
    void the_only_scenario_of_a_file_needs_no_name() throws IOException {
        Output output = Output.english("diagram", file(ONE));
        assertThat(output.exitCode()).isZero();
        assertThat(output.out()).contains("class DRAFT now");
    }

    @Test
    void of_several_scenarios_one_has_to_be_named() throws IOException {
        String file = file(ONE + ONE.replace("id: A", "id: B"));
        Output english = Output.english("diagram", file);
        assertThat(english.exitCode()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err())
                .isEqualTo("There are several scenarios in " + file + ". Name one with --scenario: A, B.\n");
        assertThat(Output.dutch("diagram", file).err()).contains("Noem er een met --scenario: A, B.");
        assertThat(Output.english("diagram", file, "--scenario", "B").exitCode())
                .isZero();
    }

    @Test
    void a_scenario_that_is_not_there_is_told_with_the_nearest() {
        Output english = Output.english("diagram", "--scenario", "W2x");
        assertThat(english.exitCode()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err())
                .startsWith("There is no scenario “W2x”. Did you mean “W2")
                .hasLineCount(1);
        assertThat(Output.dutch("diagram", "--scenario", "zzzzzz").err()).startsWith("Er is geen scenario “zzzzzz”.");
    }

    @Test
    void lanes_are_of_a_scenario() {
        Output english = Output.english("diagram", "--picture", "lanes");
        assertThat(english.exitCode()).isEqualTo(2);
        assertThat(english.err())
                .isEqualTo(
                        "The picture lanes is of a scenario. Name one with --scenario, such as W2, or name a file.\n");
        assertThat(Output.dutch("diagram", "--picture", "lanes").err()).startsWith("De tekening lanes gaat over");
    }

    @Test
    void a_file_that_cannot_be_read_is_told() {
        Output output = Output.english("diagram", folder.resolve("none.yaml").toString());
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.out()).isEmpty();
        assertThat(output.err()).contains("none.yaml").doesNotContain("Exception");
    }

    @Test
    void a_format_that_does_not_exist_is_told_with_those_that_do() {
        Output output = Output.english("diagram", "--format", "gif");
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.err()).contains("gif", "mermaid|plantuml|dot|svg");
    }
}
