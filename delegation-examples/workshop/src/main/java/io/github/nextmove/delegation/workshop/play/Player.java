package io.github.nextmove.delegation.workshop.play;

import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Parameters;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.autonomy.Advisor;
import io.github.nextmove.delegation.rules.standard.Counters;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.workshop.scenario.Scenario;
import io.github.nextmove.delegation.workshop.scenario.Step;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Plays a scenario: the life cycle decides on each step, and the rules say what they find. */
public final class Player {
    /** A scenario's ratings are fresh, however many days it takes. */
    private static final Parameters PARAMETERS =
            Parameters.builder().ratingStaleAfterDays(Integer.MAX_VALUE).build();

    private final Scenario scenario;
    private final RuleBook book;
    private final Lifecycle lifecycle;

    private Player(Scenario scenario, RuleSet ruleSet) {
        this.scenario = scenario;
        this.book = StandardRules.book(scenario.policy()).with(PARAMETERS).only(ruleSet);
        this.lifecycle = book.guard(Lifecycle.standard());
    }

    /** Plays a scenario under a rule set. */
    public static Performance play(Scenario scenario, RuleSet ruleSet) {
        return new Player(scenario, ruleSet).play(ruleSet);
    }

    private Performance play(RuleSet ruleSet) {
        Delegation begin = begin();
        Vector<Scene> scenes = Vector.empty();
        Delegation now = begin;
        for (Step step : scenario.steps()) {
            Scene scene = scene(now, step);
            scenes = scenes.append(scene);
            now = scene.after();
        }
        Review review = book.review(now, scenario.before(), scenario.now());
        return new Performance(
                scenario,
                ruleSet,
                begin,
                new Unfolding(book, scenario.before(), begin, review.findings()).of(scenes),
                now,
                review.findings(),
                atClose(scenes),
                Advisor.of(scenario.policy(), PARAMETERS).now(now, scenario.before(), scenario.now()),
                Counters.of(now),
                review.failures());
    }

    /** Drafted and rated; a scenario that was read can begin. */
    private Delegation begin() {
        Either<Rejection, Delegation> drafted = lifecycle.draft(scenario.draft());
        return drafted.flatMap(
                        draft -> lifecycle.decideAll(draft, scenario.ratings().toJavaArray(RateReadiness[]::new)))
                .getOrElseThrow(rejection ->
                        new IllegalStateException("scenario " + scenario.id() + " cannot begin: " + rejection));
    }

    private Scene scene(Delegation before, Step step) {
        Either<Rejection, Decision> decided = lifecycle.decide(before, step.command());
        return new Scene(
                step,
                before,
                decided.map(Decision::delegation).getOrElse(before),
                decided.swap().toOption().map(rejection -> refusal(before, step, rejection)),
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

    private static Vector<Finding> atClose(Vector<Scene> scenes) {
        return scenes.flatMap(Scene::refusal)
                .flatMap(Refusal::findings)
                .distinctBy(finding -> Option.some(finding.rule() + finding.subject()));
    }
}
