package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** Which facts kept a rule from telling: those that are missing by themselves, not those that follow from them. */
final class Missing {

    private Missing() {}

    static Vector<Fact<?>> facts(Rule rule, Situation situation) {
        return all(rule, situation).<Fact<?>>map(Tuple2::_1).distinct();
    }

    static Vector<Message> questions(Rule rule, Situation situation) {
        return all(rule, situation)
                .map(missing -> question(missing._1, missing._2))
                .distinct();
    }

    /** What to ask about a fact that is not known. */
    static Message question(Fact<?> fact, Situation situation) {
        return fact.staleSince(situation)
                .map(day -> RuleTexts.say("question.stale")
                        .with("question", fact.question())
                        .with("day", day))
                .getOrElse(fact.question());
    }

    private static Vector<Tuple2<Fact<?>, Situation>> all(Rule rule, Situation situation) {
        Vector<Tuple2<Fact<?>, Situation>> scope = unknown(rule.made().scope, situation);
        return scope.appendAll(inEach(rule, rule.judges(), situation));
    }

    private static <C> Vector<Tuple2<Fact<?>, Situation>> inEach(Rule rule, Each<C> each, Situation situation) {
        Option<Vector<C>> things = situation.know(each);
        return things.isEmpty()
                ? causes(each, situation)
                : things.get()
                        .map(thing -> situation.judging(rule, each, thing))
                        .filter(focused -> Judgement.all(rule.made().conditions, focused) == Condition.Truth.UNKNOWN)
                        .flatMap(focused -> unknown(rule.made().conditions, focused));
    }

    private static Vector<Tuple2<Fact<?>, Situation>> unknown(Vector<Condition> conditions, Situation situation) {
        return conditions
                .<Fact<?>>flatMap(Condition::facts)
                .filter(fact -> situation.know(fact).isEmpty())
                .flatMap(fact -> causes(fact, situation));
    }

    /** A fact that follows from others is missing because they are. */
    private static Vector<Tuple2<Fact<?>, Situation>> causes(Fact<?> fact, Situation situation) {
        List<Fact<?>> asked = new ArrayList<>();
        fact.workOut(situation.seen(situation.lens().telling(asked::add)));
        Set<Fact<?>> deeper = LinkedHashSet.ofAll(asked).remove(fact);
        return deeper.isEmpty()
                ? Vector.of(Tuple.of(fact, situation))
                : deeper.toVector().flatMap(cause -> causes(cause, situation));
    }
}
