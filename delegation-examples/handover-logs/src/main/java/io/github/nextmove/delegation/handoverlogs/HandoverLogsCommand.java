package io.github.nextmove.delegation.handoverlogs;

import io.github.nextmove.delegation.console.Console;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line as a whole; without a subcommand it shows what it can do. */
@Command(name = "handover-logs", sortOptions = false, synopsisSubcommandLabel = "${bundle:label.command}")
final class HandoverLogsCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @Nullable
    CommandSpec spec;

    private HandoverLogsCommand(Console console) {
        this.console = console;
    }

    static CommandLine commandLine(Console console) {
        return new CommandLine(new HandoverLogsCommand(console)).addSubcommand(new AnalyseCommand(console));
    }

    @Override
    public Integer call() {
        Objects.requireNonNull(spec, "spec").commandLine().usage(console.out());
        return Console.OK;
    }
}
