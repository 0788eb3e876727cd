package io.github.nextmove.delegation.workshop.play;

import static io.github.nextmove.delegation.rules.standard.StandardParameters.AUTONOMY_POLICY;

import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.autonomy.Advisor;
import io.github.nextmove.delegation.rules.standard.Counters;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.scenario.RuleSelection;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.github.nextmove.delegation.rules.testing.scenario.Step;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
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
        Vector<Scene> scenes = Vector.empty();
        Delegation now = begin;
        for (Step step : scenario.steps()) {
            Scene scene = scene(now, step);
            scenes = scenes.append(scene);
            now = scene.after();
        }
        Review review = book.review(now, scenario.before(), scenario.now());
        Unfolding unfolding = new Unfolding(book, scenario.before(), begin, review.findings());
        Vector<Scene> told = unfolding.of(scenes);
        return new Performance(
                scenario,
                ruleSet,
                begin,
                told,
                now,
                unfolding.untold(told),
                review,
                closing(scenes),
                atClose(scenes),
                Advisor.of(book.valueOf(AUTONOMY_POLICY), StandardParameters.thresholds(book))
                        .now(now, scenario.before(), scenario.now()),
                Counters.of(now));
    }

    private Scene scene(Delegation before, Step step) {
        Either<Rejection, Decision> decided = lifecycle.decide(before, step.command());
        return new Scene(
                step,
                before,
                decided.map(Decision::delegation).getOrElse(before),
                decided.swap().toOption().map(rejection -> refusal(before, step, rejection)),
                Vector.empty(),
                Vector.empty());
    }

    private Refusal refusal(Delegation delegation, Step step, Rejection rejection) {
        Refusal refusal = new Refusal(rejection, Vector.empty());
        return refusal.isByGate()
                ? new Refusal(
                        rejection,
                        book.reviewClosing(delegation, step.command().at()).findings())
                : refusal;
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
