package io.github.nextmove.delegation.rules;

import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.stream.Stream;

/** What is wrong with a rule as it was written, for whoever wrote it. */
final class Wellformed {

    /** What stands in the braces of every text. */
    private static final Vector<String> OURS = Vector.of("owner", "subject");

    private Wellformed() {}

    static Vector<String> problems(Rule rule) {
        RuleBuilder made = rule.made();
        Vector<String> wrong = Vector.empty();
        if (!made.id.matches("[A-Z][A-Z0-9_]*")) {
            wrong = wrong.append("an id is made of capitals, digits and underscores");
        }
        wrong = wrong.appendAll(made.requirements
                .reject(number -> number.matches("[A-Z]+-?[1-9]\\d{0,3}"))
                .map(number -> "a requirement is letters and a number, such as F35 or HR-12; was " + number));
        wrong = wrong.appendAll(twice(rule.conditions()).map(name -> "two conditions are called " + name));
        wrong = wrong.appendAll(twice(made.moves.map(Move::name)).map(name -> "two moves are called " + name));
        wrong = wrong.appendAll(rule.reads()
                .map(Fact::id)
                .filter(id -> !id.matches("\\w+") || OURS.contains(id))
                .map(id -> "a fact cannot be called " + id + ", as texts could not name it"));
        if (made.gate && made.availableUntil != null) {
            wrong = wrong.append("a gate that is deprecated would open by itself; take it out when its time has come");
        }
        wrong = wrong.appendAll(twice(rule.reads().map(Fact::id)).map(id -> "two facts are called " + id));
        wrong = wrong.appendAll(made.scope
                .flatMap(condition -> condition.facts())
                .filter(fact -> fact.each().isDefined())
                .map(fact -> "onlyIf looks at the whole situation, and " + fact + " is of one of the "
                        + fact.each().get()));
        return wrong.appendAll(used(rule)
                .filter(fact -> fact.each().exists(each -> each != made.judges))
                .map(fact -> fact + " is of the " + fact.each().get() + ", and the rule judges the " + made.judges));
    }

    /** All facts that are looked at in a thing's focus. */
    private static Vector<Fact<?>> used(Rule rule) {
        RuleBuilder made = rule.made();
        return rule.reads()
                .appendAll(made.moves.map(Move::owner))
                .appendAll(Vector.ofAll(Stream.<Fact<?>>of(made.subject, made.events, made.resolved)
                        .filter(Objects::nonNull)
                        .toList()))
                .distinct();
    }

    private static Vector<String> twice(Vector<String> names) {
        return names.distinct().filter(name -> names.count(name::equals) > 1);
    }
}
