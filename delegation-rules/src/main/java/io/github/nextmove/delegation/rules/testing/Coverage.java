package io.github.nextmove.delegation.rules.testing;

import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.rules.Explanation;
import io.github.nextmove.delegation.rules.Rule;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;

/** How often each condition of a rule was seen to hold and not to hold. */
final class Coverage {

    private final Rule rule;
    private Map<String, Tuple2<Integer, Integer>> seen;

    Coverage(Rule rule) {
        this.rule = rule;
        this.seen = LinkedHashMap.ofEntries(rule.conditions().map(name -> Tuple.of(name, Tuple.of(0, 0))));
    }

    void see(Answer answer) {
        leaves(answer.why()).forEach(leaf -> leaf.holds().forEach(holds -> count(leaf.name(), holds)));
    }

    private void count(String name, boolean holds) {
        seen = seen.computeIfPresent(
                        name,
                        (known, times) -> holds ? times.map1(times1 -> times1 + 1) : times.map2(times2 -> times2 + 1))
                ._2;
    }

    /** The conditions that were not seen both ways. */
    Vector<String> gaps() {
        return seen.toVector().flatMap(each -> Vector.of(
                        each._2._1 == 0 ? "no example in which " + each._1 + " holds" : "",
                        each._2._2 == 0 ? "no example in which " + each._1 + " does not hold" : "")
                .reject(String::isEmpty));
    }

    /** The names of the conditions that do not hold, and of what there was none of. */
    static Vector<String> failing(Explanation explanation) {
        return leaves(explanation)
                .filter(leaf -> leaf.holds().contains(false))
                .map(Explanation::name)
                .distinct();
    }

    static Vector<Explanation> leaves(Explanation explanation) {
        return explanation.parts().isEmpty()
                ? Vector.of(explanation)
                : explanation.parts().flatMap(Coverage::leaves);
    }

    @Override
    public String toString() {
        return seen.map(each -> each._1 + ": holds " + each._2._1 + ", does not " + each._2._2)
                .mkString(rule.id() + "\n  ", "\n  ", "");
    }
}
