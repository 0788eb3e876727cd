package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** What the rule sets of a book set, the later over the earlier, each with the set that it came from. */
record Settings(
        Map<Parameter<?>, Tuple2<Object, String>> values,
        Map<String, Tuple2<Severity, String>> severities,
        Map<String, Tuple2<String, String>> off) {

    static final Settings NONE = new Settings(LinkedHashMap.empty(), LinkedHashMap.empty(), LinkedHashMap.empty());

    /** These, with those of one more rule set over them. A severity that is set switches a rule on again. */
    Settings plus(RuleSet set) {
        String origin = set.origin();
        return new Settings(
                over(values, set.values().mapValues(value -> Tuple.of(value, origin))),
                over(severities, set.severities().mapValues(severity -> Tuple.of(severity, origin))),
                over(
                        off.removeAll(set.severities().keySet()),
                        set.off().mapValues(reason -> Tuple.of(reason, origin))));
    }

    @SuppressWarnings("unchecked") // RuleSet.set puts a parameter together with a value of its type
    <T> T value(Parameter<T> parameter) {
        return values.isEmpty()
                ? parameter.byDefault()
                : values.get(parameter).map(set -> (T) set._1).getOrElse(parameter.byDefault());
    }

    /** The rule set that a value came from; none when it is the default. */
    Option<String> origin(Parameter<?> parameter) {
        return values.get(parameter).map(Tuple2::_2);
    }

    /** Whether somebody set the severity of a rule. */
    boolean sets(Rule rule) {
        return severities.containsKey(rule.id());
    }

    Severity severity(Rule rule) {
        return severities.get(rule.id()).map(Tuple2::_1).getOrElse(rule.severity());
    }

    /** Why somebody switched a rule off, and who; none when nobody did. */
    Option<Message> whyOff(Rule rule) {
        return off.get(rule.id())
                .map(set -> RuleTexts.say("off").with("reason", set._1).with("set", set._2));
    }

    private static <K, V> Map<K, V> over(Map<K, V> before, Map<K, V> now) {
        return before.merge(now, (earlier, later) -> later);
    }
}
