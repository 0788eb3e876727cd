package io.github.nextmove.delegation.workshop.play;

import static io.github.nextmove.delegation.rules.standard.StandardParameters.AUTONOMY_POLICY;

import io.github.nextmove.delegation.chain.Link;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.autonomy.Advisor;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.standard.Counters;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.scenario.RuleSelection;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Predicate;

/** Plays a scenario: the life cycle decides on each step, and the rules say what they find. */
public final class Player {
    /** A scenario's ratings are fresh, however many days it takes: at most from day -3650 to day 3650. */
    private static final RuleSet FRESH = RuleSet.named("workshop", "1").set(Facts.RATING_STALE_AFTER, 7_300);

    private final Scenario scenario;
    private final RuleBook book;
    private final Lifecycle lifecycle;

    private Player(Scenario scenario, RuleBook book) {
        this.scenario = scenario;
        this.book = book;
        this.lifecycle = book.guard(Lifecycle.standard());
    }

    /** Plays a scenario under some of the built-in rules, and all of the rule sets of the house. */
    public static Performance play(Scenario scenario, RuleSelection ruleSet, Vector<RuleSet> house) {
        return new Player(scenario, book(scenario, house).only(chosenBy(ruleSet))).play(ruleSet);
    }

    /** What the house sets is above what the workshop sets, and what the scenario says is above both. */
    private static RuleBook book(Scenario scenario, Vector<RuleSet> house) {
        RuleBook book = house.foldLeft(StandardRules.book().with(FRESH), RuleBook::with);
        return scenario.policy()
                .map(policy -> RuleSet.named("scenario", scenario.id()).set(AUTONOMY_POLICY, policy))
                .map(book::with)
                .getOrElse(book);
    }

    /** A document chooses among the built-in rules alone. */
    private static Predicate<Rule> chosenBy(RuleSelection ruleSet) {
        Predicate<Rule> ofTheHouse = rule -> !StandardRules.set().rules().contains(rule);
        return switch (ruleSet) {
            case FORM -> StandardRules.FORM.or(ofTheHouse);
            case ARTICLE -> StandardRules.ARTICLE.or(ofTheHouse);
            case BOTH -> rule -> true;
        };
    }

    private Performance play(RuleSelection ruleSet) {
        Delegation begin = scenario.begin(lifecycle);
        Staging staged = Staging.of(scenario, book, lifecycle, begin);
        Vector<Performance> parts = Vector.rangeClosed(2, staged.end().links().size())
                .flatMap(number -> staged.end()
                        .link(number)
                        .map(link -> play(ruleSet, number, link.delegation(), TrackRecord.empty(), staged)));
        return play(ruleSet, 1, begin, scenario.before(), staged)
                .with(parts, staged.end().chain(), staged.scenes());
    }

    /** One link; nothing is known of what the two of a part did before. */
    private Performance play(
            RuleSelection ruleSet, int link, Delegation delegation, TrackRecord before, Staging staged) {
        Delegation end = staged.end().link(link).map(Link::delegation).getOrElse(delegation);
        Delegation begin = link == 1 ? delegation : end.history().replayTo(1).getOrElse(end);
        Vector<Scene> scenes = staged.scenes().filter(scene -> scene.step().link() == link);
        Review review = book.review(end, before, scenario.now());
        Unfolding unfolding = new Unfolding(book, before, begin, review.findings());
        Vector<Scene> told = unfolding.of(scenes);
        return new Performance(
                scenario,
                ruleSet,
                link,
                begin,
                told,
                end,
                unfolding.untold(told),
                review,
                closing(scenes),
                atClose(scenes),
                Advisor.of(book.valueOf(AUTONOMY_POLICY), StandardParameters.thresholds(book))
                        .now(end, before, scenario.now()),
                Counters.of(end),
                Vector.empty(),
                staged.end().chain(),
                told);
    }

    private Option<Review> closing(Vector<Scene> scenes) {
        return scenes.findLast(scene -> scene.step().command() instanceof Close)
                .map(scene -> book.reviewClosing(
                        scene.before(), scene.step().command().at()));
    }

    private static Vector<Finding> atClose(Vector<Scene> scenes) {
        return scenes.flatMap(Scene::refusal)
                .flatMap(Refusal::findings)
                .distinctBy(finding -> Option.some(finding.rule() + finding.subject()));
    }
}
