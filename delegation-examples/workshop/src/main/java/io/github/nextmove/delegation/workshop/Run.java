package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.workshop.play.Comparison;
import io.github.nextmove.delegation.workshop.play.Difference;
import io.github.nextmove.delegation.workshop.play.Performance;
import io.github.nextmove.delegation.workshop.play.Player;
import io.github.nextmove.delegation.workshop.scenario.Nearest;
import io.github.nextmove.delegation.workshop.scenario.Scenario;
import io.github.nextmove.delegation.workshop.scenario.ScenarioFile;
import io.github.nextmove.delegation.workshop.story.Page;
import io.github.nextmove.delegation.workshop.story.Paint;
import io.github.nextmove.delegation.workshop.story.ProblemTeller;
import io.github.nextmove.delegation.workshop.story.Storyteller;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import picocli.CommandLine.Help.Ansi;

/** One run: reads nothing, plays what was read, tells it, and counts. */
final class Run {
    private final Console console;
    private final Page page;
    private final ProblemTeller problems;
    private final Storyteller storyteller;
    private final Option<RuleSet> ruleSet;
    private final boolean quiet;

    private int asExpected = 0;
    private int differ = 0;
    private int told = 0;

    Run(Console console, Ansi ansi, Option<RuleSet> ruleSet, boolean quiet) {
        this.console = console;
        this.page = new Page(console.out(), ansi);
        this.problems = new ProblemTeller(console.language(), new Page(console.err(), ansi));
        this.storyteller = new Storyteller(console.language(), page);
        this.ruleSet = ruleSet;
        this.quiet = quiet;
    }

    /** The exit code. */
    int play(Vector<ScenarioFile> files, Vector<String> only) {
        files.forEach(problems::tell);
        Vector<Scenario> scenarios = files.flatMap(ScenarioFile::scenarios);
        Vector<String> unknown = only.distinct().removeAll(scenarios.map(Scenario::id));
        unknown.forEach(id -> console.refuse(unknown(id, scenarios)));
        scenarios
                .filter(scenario -> only.isEmpty() || only.contains(scenario.id()))
                .forEach(this::play);
        page.line(differ > 0 ? Paint.BAD : Paint.STRONG, console.say(summary()));
        if (!unknown.isEmpty() || files.exists(file -> !file.problems().isEmpty())) {
            return Console.UNREADABLE;
        }
        return differ > 0 ? Console.DIFFERS : Console.OK;
    }

    private void play(Scenario scenario) {
        Performance played = Player.play(scenario, ruleSet.getOrElse(scenario.ruleSet()));
        Option<Vector<Difference>> differences = Comparison.of(played);
        boolean differs = differences.exists(found -> !found.isEmpty());
        if (differences.isEmpty()) {
            told++;
        } else if (differs) {
            differ++;
        } else {
            asExpected++;
        }
        if (!quiet) {
            storyteller.tell(played, differences);
        } else if (differs) {
            storyteller.tellDifferences(played, differences.get());
        }
    }

    private Message summary() {
        return Console.text(told > 0 ? "summary.told" : "summary")
                .with("scenarios", asExpected + differ + told)
                .with("expected", asExpected)
                .with("differ", differ)
                .with("told", told);
    }

    private static Message unknown(String id, Vector<Scenario> scenarios) {
        Vector<String> ids = scenarios.map(Scenario::id);
        return Nearest.to(id, ids)
                .map(near -> Console.text("only.near").with("near", near))
                .getOrElse(Console.text("only").with("ids", ids.take(30).mkString(", ")))
                .with("id", id);
    }
}
