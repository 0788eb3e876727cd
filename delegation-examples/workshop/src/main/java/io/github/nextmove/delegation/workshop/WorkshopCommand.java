package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.console.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole; without a subcommand it plays the cases that come with it. */
@Command(name = "workshop", sortOptions = false, synopsisSubcommandLabel = "${bundle:label.command}")
final class WorkshopCommand implements Callable<Integer> {
    private final PlayCommand play;

    private WorkshopCommand(PlayCommand play) {
        this.play = play;
    }

    static CommandLine commandLine(Console console) {
        return new CommandLine(new WorkshopCommand(new PlayCommand(console)))
                .addSubcommand(new PlayCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new DiagramCommand(console))
                .addSubcommand(new NewCommand(console));
    }

    @Override
    public Integer call() {
        return play.call();
    }
}
