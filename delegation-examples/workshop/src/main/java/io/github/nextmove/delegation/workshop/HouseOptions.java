package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.console.Console;
import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.workshop.story.ProblemTeller;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The rules and settings of a house, as the command line names them. */
final class HouseOptions {
    @Option(names = "--rules", paramLabel = "JAR", descriptionKey = "rules")
    List<Path> rules = List.of();

    @Option(names = "--settings", paramLabel = "${bundle:label.file}", descriptionKey = "settings")
    List<Path> settings = List.of();

    /** Lets something run with them, or says all that is wrong with them; the exit code of either. */
    int use(Console console, Ansi ansi, ToIntFunction<Vector<RuleSet>> run) {
        ProblemTeller problems = new ProblemTeller(console.language(), new Page(console.err(), ansi));
        return HouseRules.use(rules, settings, console, problems, run);
    }
}
