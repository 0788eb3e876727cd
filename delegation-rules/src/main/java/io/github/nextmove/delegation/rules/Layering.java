package io.github.nextmove.delegation.rules;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Whether a rule set fits on top of others, for whoever wrote it. */
final class Layering {

    private Layering() {}

    static void check(Vector<RuleSet> below, Vector<Rule> rules, RuleSet set) {
        if (!set.rules().isEmpty()
                && below.exists(other ->
                        other.origin().equals(set.origin()) && other.rules().equals(set.rules()))) {
            throw new IllegalArgumentException(
                    "rule set " + set + " is in the book already; was it added by hand and discovered too?");
        }
        // A rule that was left out of the book is still a rule that a set can speak of.
        Vector<Rule> all = below.flatMap(RuleSet::rules).appendAll(set.rules());
        Vector<String> wrong = twice(below, rules, set)
                .appendAll(unknown(all, set))
                .appendAll(gates(all, set))
                .appendAll(contradictions(set))
                .appendAll(parameters(all));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("rule set " + set + ": " + wrong.mkString("; "));
        }
    }

    private static Vector<String> twice(Vector<RuleSet> below, Vector<Rule> rules, RuleSet set) {
        Vector<Rule> seen = rules;
        Vector<String> wrong = Vector.empty();
        for (Rule rule : set.rules()) {
            Option<Rule> other = seen.find(known -> known.id().equals(rule.id()));
            if (other.isDefined()) {
                String home = below.find(known -> known.rules().contains(other.get()))
                        .getOrElse(set)
                        .toString();
                wrong = wrong.append("two rules are called " + rule.id() + ": one of " + home + " ("
                        + other.get().source() + ") and one of " + set + " (" + rule.source() + ")");
            }
            seen = seen.append(rule);
        }
        return wrong;
    }

    private static Vector<String> unknown(Vector<Rule> rules, RuleSet set) {
        Vector<String> ids = rules.map(Rule::id);
        return set.severities()
                .keySet()
                .toVector()
                .appendAll(set.off().keySet())
                .appendAll(set.waivers().map(waiver -> waiver.rule()))
                .distinct()
                .reject(ids::contains)
                .map(id -> "no rule is called " + id);
    }

    private static Vector<String> contradictions(RuleSet set) {
        return set.off()
                .keySet()
                .toVector()
                .filter(set.severities()::containsKey)
                .map(id -> id + " is switched off and given a severity");
    }

    private static Vector<String> parameters(Vector<Rule> rules) {
        Vector<String> ids =
                rules.<Parameter<?>>flatMap(Rule::parameters).distinct().map(Fact::id);
        return ids.distinct().filter(id -> ids.count(id::equals) > 1).map(id -> "two parameters are called " + id);
    }

    private static Vector<String> gates(Vector<Rule> rules, RuleSet set) {
        return set.waivers()
                .filter(waiver ->
                        rules.exists(rule -> rule.isGate() && rule.id().equals(waiver.rule())))
                .map(waiver -> waiver.rule() + " keeps a delegation from being closed, and cannot be waived");
    }
}
