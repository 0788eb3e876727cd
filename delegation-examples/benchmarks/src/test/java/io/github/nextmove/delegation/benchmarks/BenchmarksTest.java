package io.github.nextmove.delegation.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchmarksTest {

    private final StringWriter said = new StringWriter();
    private final CommandLine line = Benchmarks.commandLine(new Benchmarks())
            .setErr(new PrintWriter(said))
            .setOut(new PrintWriter(said));

    @Test
    void a_part_that_there_is_not_is_told_with_those_that_there_are() {
        assertThat(line.execute("rulez")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(said.toString())
                .startsWith("There is no part \"rulez\". The parts are: lifecycle, rules, portfolio, cold-start.");
    }

    @Test
    void a_page_that_cannot_be_written_is_told_before_anything_is_measured(@TempDir Path folder) {
        assertThat(line.execute("--quick", "--out", folder.toString(), "rules")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(said.toString()).startsWith("--out: " + folder + " cannot be written.");
    }

    @Test
    void what_fails_says_so_in_one_line() {
        CommandLine failing = Benchmarks.commandLine(new Failing()).setErr(new PrintWriter(said));

        assertThat(failing.execute()).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(said.toString()).isEqualToIgnoringNewLines("no JVM could be started");
    }

    @Test
    void help_names_the_parts() {
        assertThat(line.execute("--help")).isZero();
        assertThat(said.toString()).contains("lifecycle, rules, portfolio, cold-start");
    }

    @CommandLine.Command
    private static final class Failing implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("no JVM could be started");
        }
    }
}
