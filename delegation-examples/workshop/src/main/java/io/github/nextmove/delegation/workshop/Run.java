package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.console.Console;
import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.console.Paint;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.scenario.RuleSelection;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioFile;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.github.nextmove.delegation.rules.yaml.Nearest;
import io.github.nextmove.delegation.workshop.play.Comparison;
import io.github.nextmove.delegation.workshop.play.Difference;
import io.github.nextmove.delegation.workshop.play.Performance;
import io.github.nextmove.delegation.workshop.play.Player;
import io.github.nextmove.delegation.workshop.story.ProblemTeller;
import io.github.nextmove.delegation.workshop.story.Storyteller;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import picocli.CommandLine.Help.Ansi;

/** One run: reads nothing, plays what was read, tells it, and counts. */
final class Run {
    /** The exit code when some scenario did not go as expected. */
    private static final int DIFFERS = 1;

    private final Console console;
    private final Page page;
    private final ProblemTeller problems;
    private final Storyteller storyteller;
    private final Wish wish;

    /**
     * What somebody wants to see.
     *
     * @param ruleSet some of the built-in rules, if not those of each scenario
     * @param house rule sets on top of the built-in rules
     * @param compared whether what came of it is held against what was expected
     * @param why the rules to explain
     * @param quiet whether only what was asked for and what differs
     */
    record Wish(
            Option<RuleSelection> ruleSet,
            Vector<RuleSet> house,
            boolean compared,
            Vector<String> why,
            boolean quiet) {}

    private int asExpected = 0;
    private int differ = 0;
    private int told = 0;
    private Vector<Waiver> needed = Vector.empty();
    private Vector<Waiver> notNeeded = Vector.empty();

    Run(Console console, Ansi ansi, Wish wish) {
        this.console = console;
        this.page = new Page(console.out(), ansi);
        this.problems = new ProblemTeller(console.language(), new Page(console.err(), ansi));
        this.storyteller = new Storyteller(console.language(), page);
        this.wish = wish;
    }

    /** The exit code. */
    int play(Vector<ScenarioFile> files, Vector<String> only) {
        files.forEach(problems::tell);
        if (!wish.quiet() && !wish.house().isEmpty()) {
            page.line(Paint.FAINT, console.say(ruleSets()));
            page.gap();
        }
        Vector<Scenario> scenarios = files.flatMap(ScenarioFile::scenarios);
        Vector<String> unknown = only.distinct().removeAll(scenarios.map(Scenario::id));
        unknown.forEach(id -> console.refuse(unknown(id, scenarios)));
        scenarios
                .filter(scenario -> only.isEmpty() || only.contains(scenario.id()))
                .forEach(this::play);
        waivers();
        page.line(differ > 0 ? Paint.BAD : Paint.STRONG, console.say(summary()));
        if (!unknown.isEmpty() || files.exists(file -> !file.problems().isEmpty())) {
            return Console.UNREADABLE;
        }
        return differ > 0 ? DIFFERS : Console.OK;
    }

    private void play(Scenario scenario) {
        Performance played = Player.play(scenario, wish.ruleSet().getOrElse(scenario.ruleSet()), wish.house());
        Option<Vector<Difference>> differences = wish.compared() ? Comparison.of(played) : Option.none();
        needed = needed.appendAll(played.waivers()._1);
        notNeeded = notNeeded.appendAll(played.waivers()._2);
        if (differences.isEmpty()) {
            told++;
        } else if (!differences.get().isEmpty()) {
            differ++;
        } else {
            asExpected++;
        }
        if (wish.quiet()) {
            storyteller.tellBriefly(played, differences, wish.why());
        } else {
            storyteller.tell(played, differences, wish.why());
        }
    }

    /** In a single scenario most waivers have nothing to do; in none of them is worth knowing. */
    private void waivers() {
        Vector<Waiver> unused = notNeeded.distinct().removeAll(needed);
        if (!wish.quiet() && !unused.isEmpty()) {
            unused.forEach(waiver -> page.line(Paint.CARE, console.say(unused(waiver))));
            page.gap();
        }
    }

    private static Message unused(Waiver waiver) {
        return Workshop.text("waiver.unused")
                .with("rule", waiver.rule())
                .with("until", waiver.end())
                .with("reason", waiver.reason())
                .with("asked", waiver.askedBy())
                .with("approved", waiver.approvedBy());
    }

    private Message ruleSets() {
        return Workshop.text("ruleSets").with("sets", wish.house().prepend(StandardRules.set()));
    }

    private Message summary() {
        return Workshop.text(told > 0 ? "summary.told" : "summary")
                .with("scenarios", asExpected + differ + told)
                .with("expected", asExpected)
                .with("differ", differ)
                .with("told", told);
    }

    /** That no scenario has this id, with the nearest or with some that there are. */
    static Message unknown(String id, Vector<Scenario> scenarios) {
        return Nearest.to(id, scenarios.map(Scenario::id))
                .map(near -> Workshop.text("only.near").with("near", near))
                .getOrElse(Workshop.text("only").with("ids", ids(scenarios)))
                .with("id", id);
    }

    static String ids(Vector<Scenario> scenarios) {
        return scenarios.map(Scenario::id).take(30).mkString(", ");
    }
}
