package io.github.nextmove.delegation.handoverlogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.BundlePair;
import io.github.nextmove.delegation.console.Output;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandoverLogsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/io/github/nextmove/delegation/handoverlogs");

    @ParameterizedTest
    @ValueSource(strings = {"handover_logs", "log/log", "analysis/analysis", "report/report"})
    void both_languages_have_the_same_keys_and_places(String bundle) throws IOException {
        BundlePair.read(RESOURCES, bundle).assertComplete();
    }

    @ParameterizedTest
    @ValueSource(strings = {"handover_logs", "log/log", "analysis/analysis", "report/report"})
    void in_dutch_a_log_is_always_a_logboek(String bundle) {
        assertThat(RESOURCES.resolve(bundle + "_nl.properties"))
                .content()
                .doesNotContainPattern("(?i)\\b(de|het|een|geen|meer) logs?\\b");
    }

    @Test
    void without_a_command_it_shows_what_it_can_do() {
        assertThat(HandoverLogsRun.english().out())
                .contains("hand-backs (A to B to A)")
                .contains("analyse");
        assertThat(HandoverLogsRun.dutch().out())
                .contains("teruggaven (A naar B naar A)")
                .contains("analyse");
        assertThat(HandoverLogsRun.dutch().exitCode()).isZero();
    }

    @Test
    void the_help_has_a_text_for_each_option() {
        Output help = HandoverLogsRun.english("analyse", "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).doesNotContainPattern("(?m)^ +(-\\w, )?--\\S+\\s*\\R +(-\\w, )?--");
    }

    @ParameterizedTest
    @CsvSource({"--delimiter,;;", "--max-unpacked,much", "--encoding,UTF-9", "--missing,none", "--holder-kind,team"})
    void an_option_with_another_value_is_told_what_it_takes(String option, String value) {
        Output output = HandoverLogsRun.english("analyse", HandoverLogsRun.TICKETS, option, value);

        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.err()).startsWith("“" + value + "” cannot be used for " + option + ". Possible: ");
    }
}
