package io.github.nextmove.delegation.workshop.play;

import io.github.nextmove.delegation.chain.ChainDecision;
import io.github.nextmove.delegation.chain.ChainEvent;
import io.github.nextmove.delegation.chain.ChainLifecycle;
import io.github.nextmove.delegation.chain.Link;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.DelegationRecalled;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.testing.scenario.Played;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.github.nextmove.delegation.rules.testing.scenario.Step;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Puts the steps of a scenario on stage: a scene for each, and one for each other link that a step changes. */
final class Staging {
    private final RuleBook book;
    private final Played end;
    private final Vector<Scene> scenes;

    private Staging(RuleBook book, Played end, Vector<Scene> scenes) {
        this.book = book;
        this.end = end;
        this.scenes = scenes;
    }

    static Staging of(Scenario scenario, RuleBook book, Lifecycle lifecycle, Delegation begin) {
        ChainLifecycle chains = ChainLifecycle.of(lifecycle);
        Staging staged = new Staging(book, Played.begin(begin), Vector.empty());
        for (Step step : scenario.steps()) {
            staged = staged.with(step, staged.end.decide(chains, step));
        }
        return staged;
    }

    /** What came of all steps. */
    Played end() {
        return end;
    }

    /** All scenes in the order in which they are told. */
    Vector<Scene> scenes() {
        return scenes;
    }

    private Staging with(Step step, Either<Rejection, ChainDecision> decided) {
        Played after = end.after(step, decided);
        Vector<Scene> next = decided.isLeft()
                ? Vector.of(refused(step, decided.getLeft()))
                : decided.get()
                        .recorded()
                        .reject(event -> event.recorded().event() instanceof DelegationDrafted)
                        .map(event -> scene(step, event, after));
        return new Staging(book, after, scenes.appendAll(next));
    }

    private Scene refused(Step step, Rejection rejection) {
        Delegation before = end.link(step.link()).map(Link::delegation).getOrElse(end.delegation());
        return new Scene(
                step, before, before, Option.some(refusal(before, step, rejection)), Vector.empty(), Vector.empty());
    }

    private Refusal refusal(Delegation delegation, Step step, Rejection rejection) {
        Refusal refusal = new Refusal(rejection, Vector.empty());
        return refusal.isByGate()
                ? new Refusal(
                        rejection,
                        book.reviewClosing(delegation, step.command().at()).findings())
                : refusal;
    }

    private Scene scene(Step step, ChainEvent event, Played after) {
        int number = after.links().indexOf(Option.some(event.link())) + 1;
        return new Scene(
                number == step.link()
                        ? step
                        : follows(step, number, event.recorded().event()),
                end.link(number).get().delegation(),
                after.link(number).get().delegation(),
                Option.none(),
                Vector.empty(),
                Vector.empty());
    }

    /** What nobody asked for in this link, and came of a step in one above: a part is taken back with the whole. */
    private static Step follows(Step step, int link, Event event) {
        DelegationRecalled recalled = (DelegationRecalled) event;
        return new Step(
                step.day(), link, step.name(), new Recall(recalled.occasion(), recalled.reason()), Option.none());
    }
}
