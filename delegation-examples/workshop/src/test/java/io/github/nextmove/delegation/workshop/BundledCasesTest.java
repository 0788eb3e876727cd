package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.Output;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledCasesTest {
    static final Path CASES = Path.of("src/main/resources/io/github/nextmove/delegation/workshop/cases");

    static List<String> ids() {
        return Cases.all().flatMap(ScenarioFile::scenarios).map(Scenario::id).toJavaList();
    }

    @Test
    void every_case_in_the_folder_is_named() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Cases.NAMES);
        }
    }

    @Test
    void all_are_as_expected_and_the_last_line_counts_them() {
        Output english = WorkshopRun.english("play");
        assertThat(english.exitCode()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.lastLine()).isEqualTo("38 scenarios, 38 as expected, 0 differ");
        assertThat(WorkshopRun.dutch("play").lastLine()).isEqualTo("38 scenario's, 38 zoals verwacht, 0 anders");
    }

    @Test
    void without_any_argument_they_are_played_too() {
        assertThat(WorkshopRun.of().out())
                .isEqualTo(WorkshopRun.of("play").out())
                .contains("38 ");
        assertThat(WorkshopRun.english().out())
                .isEqualTo(WorkshopRun.english("play").out());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void each_is_told_in_both_languages_with_no_key_and_no_brace_left(String id) {
        Output english = WorkshopRun.english("play", "--only", id);
        Output dutch = WorkshopRun.dutch("play", "--only", id);
        assertThat(english.out()).contains("As expected.").isNotEqualTo(dutch.out());
        assertThat(dutch.out()).contains("Zoals verwacht.");
        for (Output told : List.of(english, dutch)) {
            assertThat(told.exitCode()).isZero();
            assertThat(told.out()).doesNotContain("[", "{", "}").doesNotContainPattern("\\w+\\.\\w+=");
            assertThat(told.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_same_is_told_twice(String id) {
        assertThat(WorkshopRun.english("play", "--only", id)).isEqualTo(WorkshopRun.english("play", "--only", id));
    }

    @Test
    void quietly_only_the_summary_is_left() {
        assertThat(WorkshopRun.english("play", "--quiet").lines())
                .containsExactly("38 scenarios, 38 as expected, 0 differ");
    }
}
