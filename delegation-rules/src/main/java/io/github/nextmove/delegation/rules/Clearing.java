package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.rules.Condition.Truth;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The smallest changes that clear a finding: other values of facts, nearest first, with which one of the
 * conditions no longer holds.
 *
 * <p>One fact where that is enough, two where a condition needs it; and for a rule without conditions, the thing
 * itself not being there. None where nobody could have changed anything.
 */
final class Clearing {

    private final Rule rule;
    private final Finding finding;
    private final Situation situation;

    Clearing(Rule rule, Finding finding, Situation situation) {
        this.rule = rule;
        this.finding = finding;
        this.situation = situation;
    }

    /** The situations in which the finding is gone. */
    Vector<Situation> changes() {
        return changes(rule.judges());
    }

    private <C> Vector<Situation> changes(Each<C> each) {
        Vector<C> things = situation.know(each).getOrElse(Vector.empty());
        return things.find(thing -> isFoundOf(each, thing))
                .map(thing -> changes(each, thing, things))
                .getOrElse(Vector.empty());
    }

    private <C> Vector<Situation> changes(Each<C> each, C thing, Vector<C> things) {
        Situation focused = situation.judging(rule, each, thing);
        Vector<Situation> others = rule.made()
                .conditions
                .flatMap(condition -> withoutIt(condition, focused))
                .map(Situation::asItStands)
                .filter(this::isGone);
        boolean isItself = rule.made().conditions.isEmpty();
        return isItself ? Vector.of(situation.with(each, things.remove(thing))) : others;
    }

    private <C> boolean isFoundOf(Each<C> each, C thing) {
        Situation focused = situation.judging(rule, each, thing);
        return each.arose(thing).equals(finding.arose())
                && Judgement.all(rule.made().conditions, focused) == Truth.YES
                && new Found(rule, focused).about(each, thing).subject().equals(finding.subject());
    }

    /** What makes a condition fail: a single fact, or else two of them together. */
    private Vector<Situation> withoutIt(Condition condition, Situation focused) {
        Vector<Fact<?>> facts = condition.facts().reject(fact -> fact instanceof Parameter<?>);
        Vector<Situation> single = facts.flatMap(fact -> nearest(fact, condition, focused));
        return single.isEmpty()
                ? facts.combinations(2)
                        .flatMap(pair -> pair(pair, condition, focused))
                        .toVector()
                : single;
    }

    private static Option<Situation> nearest(Fact<?> fact, Condition condition, Situation focused) {
        return Option.narrow(others(fact, focused).find(other -> fails(condition, other)));
    }

    /** Two facts that fail it together, where neither of them clears the finding alone. */
    private Option<Situation> pair(Vector<Fact<?>> pair, Condition condition, Situation focused) {
        return others(pair.get(0), focused)
                .flatMap(one -> nearest(pair.get(1), condition, one)
                        .filter(both -> !isGone(one.asItStands()) && !isGone(alone(pair.get(1), both, focused))))
                .headOption();
    }

    private static <T> Situation alone(Fact<T> fact, Situation both, Situation focused) {
        return focused.with(fact, both.know(fact).get()).asItStands();
    }

    /** What nobody foresaw when the rule was written may make it throw: that clears nothing. */
    private static boolean fails(Condition condition, Situation other) {
        return Guarded.ask(() -> condition.in(other) == Truth.NO, () -> false);
    }

    private static <T> Seq<Situation> others(Fact<T> fact, Situation focused) {
        return focused.know(fact)
                .map(value -> fact.others(focused, value).<Situation>map(other -> focused.with(fact, other)))
                .getOrElse(Vector.empty());
    }

    private boolean isGone(Situation other) {
        return Guarded.ask(() -> times(other) < times(situation), () -> false);
    }

    private int times(Situation any) {
        return Judgement.of(rule, any).findings().count(found -> found.isSame(finding));
    }
}
