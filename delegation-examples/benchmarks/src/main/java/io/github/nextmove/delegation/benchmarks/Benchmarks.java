package io.github.nextmove.delegation.benchmarks;

import io.github.nextmove.delegation.benchmarks.coldstart.ColdStartPart;
import io.github.nextmove.delegation.benchmarks.lifecycle.LifecyclePart;
import io.github.nextmove.delegation.benchmarks.portfolio.PortfolioPart;
import io.github.nextmove.delegation.benchmarks.report.Effort;
import io.github.nextmove.delegation.benchmarks.report.Machine;
import io.github.nextmove.delegation.benchmarks.report.Page;
import io.github.nextmove.delegation.benchmarks.report.Part;
import io.github.nextmove.delegation.benchmarks.rules.RulesPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the library beside its peers and writes a page of tables, for those who work on it. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures the library beside its peers, and writes the tables as Markdown.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class Benchmarks implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PART",
            completionCandidates = PartNames.class,
            description = "What to measure: ${COMPLETION-CANDIDATES}; all of them when none is named.")
    private @Nullable List<String> parts;

    @Option(names = "--quick", description = "A smoke run of a few minutes, whose figures mean nothing.")
    private boolean quick;

    @Option(names = "--brief", description = "One JVM for each figure, in about 25 minutes.")
    private boolean brief;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "benchmarks.md",
            description = "Where the page goes; ${DEFAULT-VALUE} when not given.")
    private Path out;

    /** Runs it. */
    public static void main(String... args) {
        System.exit(commandLine(new Benchmarks()).execute(args));
    }

    /** What fails says so in a line: where in the code is of no use to who ran it. */
    static CommandLine commandLine(Callable<Integer> program) {
        return new CommandLine(program).setExecutionExceptionHandler((failed, line, parsed) -> {
            line.getErr().println(line.getColorScheme().errorText(String.valueOf(failed.getMessage())));
            return CommandLine.ExitCode.SOFTWARE;
        });
    }

    @Override
    public Integer call() throws IOException {
        List<Choice> chosen = chosen();
        Effort effort = quick ? Effort.QUICK : brief ? Effort.BRIEF : Effort.FULL;
        Page page = new Page(Machine.here(), effort);
        checkOut();
        for (Choice choice : chosen) {
            page.add(choice.part.get().measured(effort));
            page.write(out);
            spec.commandLine().getOut().println(choice.name + " is in " + out.toAbsolutePath());
        }
        return 0;
    }

    private List<Choice> chosen() {
        if (parts == null || parts.isEmpty()) {
            return List.of(Choice.values());
        }
        Set<Choice> chosen = new TreeSet<>();
        for (String part : parts) {
            chosen.add(Arrays.stream(Choice.values())
                    .filter(choice -> choice.name.equals(part))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "There is no part \"" + part + "\". The parts are: " + String.join(", ", new PartNames())
                                    + ".")));
        }
        return List.copyOf(chosen);
    }

    /** Before an hour of measuring, not after it. */
    private void checkOut() {
        Path folder = out.toAbsolutePath().getParent();
        boolean isTaken = Files.exists(out) && (Files.isDirectory(out) || !Files.isWritable(out));
        if (isTaken || folder == null || !Files.isWritable(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "--out: " + out + " cannot be written. Name a file in a folder that exists.");
        }
    }

    private enum Choice {
        LIFECYCLE("lifecycle", LifecyclePart::new),
        RULES("rules", RulesPart::new),
        PORTFOLIO("portfolio", PortfolioPart::new),
        COLD_START("cold-start", ColdStartPart::new);

        private final String name;
        private final Supplier<Part> part;

        Choice(String name, Supplier<Part> part) {
            this.name = name;
            this.part = part;
        }
    }

    /** The names of the parts, in the order in which they are measured. */
    private static final class PartNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Choice.values()).map(choice -> choice.name).iterator();
        }
    }
}
