package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.console.Color;
import io.github.nextmove.delegation.console.Console;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.scenario.RuleSelection;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioFile;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioReader;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Plays scenario files, or the cases that come with the program. */
@Command(name = "play", mixinStandardHelpOptions = true, sortOptions = false)
final class PlayCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "play.files")
    List<Path> files = List.of();

    @picocli.CommandLine.Option(names = "--rule-set", paramLabel = "FORM|ARTICLE|BOTH", descriptionKey = "play.ruleSet")
    @Nullable
    RuleSelection ruleSet;

    @picocli.CommandLine.Option(names = "--only", paramLabel = "ID", descriptionKey = "play.only")
    List<String> only = List.of();

    @picocli.CommandLine.Option(names = "--why", paramLabel = "RULE", descriptionKey = "play.why")
    List<String> why = List.of();

    @Mixin
    HouseOptions house = new HouseOptions();

    @picocli.CommandLine.Option(names = "--quiet", descriptionKey = "play.quiet")
    boolean quiet;

    @picocli.CommandLine.Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "color")
    Color color = Color.auto;

    PlayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Vector<ScenarioFile> read =
                files.isEmpty() ? Cases.all() : Vector.ofAll(files).map(ScenarioReader::read);
        return house.use(console, color.ansi(), sets -> play(read, sets));
    }

    private int play(Vector<ScenarioFile> read, Vector<RuleSet> sets) {
        Vector<Message> unknown =
                RuleIds.unknown(Vector.ofAll(why), sets.foldLeft(StandardRules.book(), RuleBook::with));
        unknown.forEach(console::refuse);
        return unknown.isEmpty()
                ? new Run(console, color.ansi(), wish(sets)).play(read, Vector.ofAll(only))
                : Console.UNREADABLE;
    }

    private Run.Wish wish(Vector<RuleSet> sets) {
        return new Run.Wish(
                Option.of(ruleSet), sets, compared(sets), Vector.ofAll(why).distinct(), quiet);
    }

    /** What must come of the cases that come with the program was written for the built-in rules and settings alone. */
    private boolean compared(Vector<RuleSet> sets) {
        return sets.isEmpty() || !files.isEmpty();
    }
}
