package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.Condition.Truth;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Says why a rule answers as it does: what it looked at, and what it saw there. */
final class Explainer {

    private final Rule rule;
    private final Situation situation;

    Explainer(Rule rule, Situation situation) {
        this.rule = rule;
        this.situation = situation;
    }

    Explanation explain(Answer answer) {
        Message sentence = RuleTexts.say("answer." + answer.status())
                .with("rule", rule.id())
                .with("title", rule.title());
        return new Explanation(rule.id(), sentence, Option.none(), parts(answer));
    }

    private Vector<Explanation> parts(Answer answer) {
        return switch (answer.status()) {
            case ERROR ->
                Vector.of(part(
                        "error",
                        RuleTexts.say("failed")
                                .with("mistake", said(answer.failure().get()))));
            case OFF -> Vector.of(part("off", whyOff()));
            case WAIVED ->
                answer.waivers().map(waiver -> part("waived", waiver)).appendAll(looked());
            default -> looked();
        };
    }

    private Message whyOff() {
        return situation.settings().whyOff(rule).getOrElse(() -> RuleTexts.say("over")
                .with("day", rule.availableUntil().get())
                .with("other", rule.replacedBy().get()));
    }

    private Vector<Explanation> looked() {
        Vector<Explanation> scope = rule.made().scope.map(condition -> condition(condition, situation));
        boolean applies = Judgement.all(rule.made().scope, situation) != Truth.NO;
        return applies ? scope.appendAll(things(rule.judges())) : scope;
    }

    private <C> Vector<Explanation> things(Each<C> each) {
        Option<Vector<C>> things = situation.know(each);
        if (things.isEmpty()) {
            return Vector.of(part(each.id(), RuleTexts.say("things.unknown").with("things", each.name())));
        }
        if (things.get().isEmpty()) {
            return Vector.of(new Explanation(
                    each.id(),
                    RuleTexts.say("things.none").with("things", each.name()).with("count", 0),
                    Option.some(false),
                    Vector.empty()));
        }
        return things.get().map(thing -> Guarded.ask(() -> thing(each, thing), () -> skipped(each.id(), each.name())));
    }

    private <C> Explanation thing(Each<C> each, C thing) {
        Situation focused = situation.judging(rule, each, thing);
        Vector<Explanation> conditions = rule.made().conditions.map(condition -> condition(condition, focused));
        Vector<Explanation> severities = Judgement.all(rule.made().conditions, focused) == Truth.YES
                ? rule.made().severities.map(Tuple2::_2).map(condition -> condition(condition, focused))
                : Vector.empty();
        Moment arose = each.arose(thing);
        Vector<Object> subject = subject(focused);
        Message sentence = RuleTexts.say(subject.isEmpty() ? "thing" : "thing.subject")
                .with("things", each.name())
                .with("subject", subject)
                .with("day", situation.delegation().dayOf(arose.at()))
                .with("event", arose.event());
        return new Explanation(
                subject.isEmpty() ? "event " + arose.event() : subject.mkString(","),
                sentence,
                Option.none(),
                conditions.appendAll(severities));
    }

    /** As it stands in a finding; none where there is nothing to find and it cannot be said. */
    private Vector<Object> subject(Situation focused) {
        return Guarded.ask(() -> Found.several(rule.made().subject, focused), Vector::empty);
    }

    /** After one that does not hold, the next may not even be worth asking, and may fail. */
    private Explanation condition(Condition condition, Situation focused) {
        return Guarded.ask(
                () -> looked(condition, focused), () -> skipped(condition.name(), rule.condition(condition.name())));
    }

    private static Explanation skipped(String name, Message what) {
        return part(name, RuleTexts.say("condition.SKIPPED").with("condition", what));
    }

    private Explanation looked(Condition condition, Situation focused) {
        Truth truth = condition.in(focused);
        Message sentence = RuleTexts.say("condition." + truth)
                .with("condition", rule.condition(condition.name()))
                .with("values", values(condition.facts().map(fact -> value(fact, focused))));
        return new Explanation(
                condition.name(),
                sentence,
                truth == Truth.UNKNOWN ? Option.none() : Option.some(truth == Truth.YES),
                Vector.empty());
    }

    /** One after the other, with more than a comma in between: values are lists themselves. */
    private static Message values(Vector<Message> values) {
        return values.reduceLeft(
                (one, other) -> RuleTexts.say("values").with("one", one).with("other", other));
    }

    private static String said(Throwable mistake) {
        return Guarded.ask(mistake::toString, mistake.getClass()::getName);
    }

    private Message value(Fact<?> fact, Situation focused) {
        Option<?> value = focused.know(fact);
        if (value.isEmpty()) {
            return RuleTexts.say("value.unknown")
                    .with("fact", fact.name())
                    .with("question", Missing.question(fact, focused));
        }
        Message said = RuleTexts.say(fact instanceof Parameter<?> ? "value.set" : "value")
                .with("fact", fact.name())
                .with("value", Sayable.of(fact, value.get()));
        return fact instanceof Parameter<?> parameter
                ? said.with(
                        "origin",
                        situation
                                .settings()
                                .origin(parameter)
                                .<Object>map(set -> set)
                                .getOrElse(RuleTexts.say("origin.default")))
                : said;
    }

    private static Explanation part(String name, Message sentence) {
        return new Explanation(name, sentence, Option.none(), Vector.empty());
    }
}
