package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.workshop.scenario.ScenarioFile;
import io.github.nextmove.delegation.workshop.scenario.ScenarioReader;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Parameters;

/** Plays scenario files, or the cases that come with the program. */
@Command(name = "play", mixinStandardHelpOptions = true, sortOptions = false)
final class PlayCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "play.files")
    List<Path> files = List.of();

    @picocli.CommandLine.Option(names = "--rule-set", paramLabel = "FORM|ARTICLE|BOTH", descriptionKey = "play.ruleSet")
    @Nullable
    RuleSet ruleSet;

    @picocli.CommandLine.Option(names = "--only", paramLabel = "ID", descriptionKey = "play.only")
    List<String> only = List.of();

    @picocli.CommandLine.Option(names = "--quiet", descriptionKey = "play.quiet")
    boolean quiet;

    @picocli.CommandLine.Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "play.color")
    Color color = Color.auto;

    PlayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Vector<ScenarioFile> read =
                files.isEmpty() ? Cases.all() : Vector.ofAll(files).map(ScenarioReader::read);
        return new Run(console, color.ansi(), Option.of(ruleSet), quiet).play(read, Vector.ofAll(only));
    }

    /** When to write in colour. */
    enum Color {
        auto(Ansi.AUTO),
        always(Ansi.ON),
        never(Ansi.OFF);

        private final Ansi ansi;

        Color(Ansi ansi) {
            this.ansi = ansi;
        }

        Ansi ansi() {
            return ansi;
        }
    }
}
