package io.github.nextmove.delegation.workshop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line as a whole; without a subcommand it plays the cases that come with it. */
@Command(
        name = "workshop",
        mixinStandardHelpOptions = true,
        versionProvider = WorkshopCommand.Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "${bundle:label.command}")
final class WorkshopCommand implements Callable<Integer> {
    private final PlayCommand play;

    /** Read before the command line is, see {@link Language}. */
    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "nl|en", descriptionKey = "lang")
    @Nullable
    Language language;

    private WorkshopCommand(PlayCommand play) {
        this.play = play;
    }

    static CommandLine commandLine(Console console) {
        ResourceBundle texts = ResourceBundle.getBundle(Console.BUNDLE, console.language());
        CommandLine line = new CommandLine(new WorkshopCommand(new PlayCommand(console)))
                .addSubcommand(new PlayCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new DiagramCommand(console))
                .addSubcommand(new NewCommand(console))
                .setOut(console.out())
                .setErr(console.err())
                .setUsageHelpWidth(100)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new CommandLineMistakes(console))
                .setExecutionExceptionHandler((mistake, command, result) -> console.broken(mistake));
        return line.setResourceBundle(texts);
    }

    @Override
    public Integer call() {
        return play.call();
    }

    /** The version, as the build wrote it down. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            return new String[] {"workshop " + new String(Resources.read("version.txt"), StandardCharsets.UTF_8).strip()
            };
        }
    }
}
