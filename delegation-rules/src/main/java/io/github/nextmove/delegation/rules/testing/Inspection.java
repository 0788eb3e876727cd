package io.github.nextmove.delegation.rules.testing;

import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.rules.Answer.Status;
import io.github.nextmove.delegation.rules.Explanation;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the rules of a book did in many situations, and what looks odd about it. */
final class Inspection {

    private final RuleBook book;
    private final Map<Rule, Map<Status, Integer>> times = new LinkedHashMap<>();
    private final Map<Rule, Set<String>> mattered = new HashMap<>();
    private Set<String> contradictions = LinkedHashSet.empty();

    Inspection(RuleBook book) {
        this.book = book;
    }

    void see(Review review) {
        review.answers().forEach(this::see);
        Vector<Answer> fired = review.answers().filter(answer -> answer.status() == Status.FIRED);
        fired.combinations(2).forEach(pair -> contradiction(pair.get(0), pair.get(1))
                .forEach(text -> contradictions = contradictions.add(text)));
    }

    Vector<String> report() {
        return book.rules().flatMap(this::report).appendAll(contradictions).appendAll(unread());
    }

    private Vector<String> unread() {
        return book.sets().flatMap(set -> set.values()
                .keySet()
                .toVector()
                .reject(parameter -> book.parameters().contains(parameter))
                .map(parameter -> set + " sets " + parameter + ", which no rule reads"));
    }

    private Vector<String> report(Rule rule) {
        Map<Status, Integer> answers = times.getOrDefault(rule, Map.of());
        if (answers.containsKey(Status.OFF)) {
            return Vector.empty();
        }
        int fired = answers.getOrDefault(Status.FIRED, 0) + answers.getOrDefault(Status.WAIVED, 0);
        if (fired == 0) {
            return Vector.of(rule + " never fired");
        }
        int not = answers.getOrDefault(Status.NOT_FIRED, 0);
        Set<String> made = mattered.getOrDefault(rule, LinkedHashSet.empty());
        return (not == 0 && answers.getOrDefault(Status.UNKNOWN, 0) == 0
                        ? Vector.of(rule + " fired whenever it applied")
                        : Vector.<String>empty())
                .appendAll(rule.conditions()
                        .reject(made::contains)
                        .map(condition -> rule + "." + condition + " never made a difference"));
    }

    private void see(Answer answer) {
        times.computeIfAbsent(answer.rule(), rule -> new EnumMap<>(Status.class))
                .merge(answer.status(), 1, Integer::sum);
        Coverage.leaves(answer.why()).forEach(leaf -> deciding(answer.rule(), leaf));
        if (answer.status() == Status.FIRED || answer.status() == Status.NOT_FIRED) {
            answer.why().parts().forEach(thing -> decidingOf(answer.rule(), thing)
                    .forEach(name -> matters(answer.rule(), name)));
        }
    }

    private void matters(Rule rule, String condition) {
        mattered.merge(rule, LinkedHashSet.of(condition), Set::union);
    }

    /** Where a rule does not apply, and where a finding matters otherwise. */
    private void deciding(Rule rule, Explanation leaf) {
        boolean excludes =
                rule.appliesWhen().contains(leaf.name()) && leaf.holds().contains(false);
        boolean changes =
                rule.severities().containsKey(leaf.name()) && leaf.holds().contains(true);
        if (excludes || changes) {
            matters(rule, leaf.name());
        }
    }

    /** The one condition of a thing that does not hold, when all the others do. */
    private static Option<String> decidingOf(Rule rule, Explanation thing) {
        Vector<Explanation> conditions =
                thing.parts().filter(part -> rule.firesWhen().contains(part.name()));
        Vector<Explanation> failing = conditions.reject(part -> part.holds().contains(true));
        return failing.size() == 1 && failing.head().holds().contains(false)
                ? Option.some(failing.head().name())
                : Option.none();
    }

    private static Option<String> contradiction(Answer one, Answer other) {
        Move first = one.rule().moves().head();
        Move second = other.rule().moves().head();
        boolean opposite = first.more().exists(fact -> second.less().contains(fact))
                || first.less().exists(fact -> second.more().contains(fact));
        return opposite && isOpen(one) && isOpen(other) || twoOwners(one, other)
                ? Option.some(one.rule() + " and " + other.rule() + " advise opposite next moves")
                : Option.none();
    }

    /** What was made good asks for nothing any more, such as what was said of an agreement that changed since. */
    private static boolean isOpen(Answer answer) {
        return !answer.findings().forAll(Finding::isResolved);
    }

    /** Two findings about one thing since one moment, of which one gives a monkey to the delegator. */
    private static boolean twoOwners(Answer one, Answer other) {
        return one.findings().exists(finding -> other.findings()
                .exists(that -> finding.subject().equals(that.subject())
                        && !finding.subject().isEmpty()
                        && finding.arose().equals(that.arose())
                        && finding.moves().head().takesOver()
                                != that.moves().head().takesOver()));
    }
}
