package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures.Passing;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Who got how much back from whom, such as Network from Support 12 times; beyond some groups the others stand together.
 *
 * @param groups those that have a row and a column; none stands for the others
 * @param others how many the others are
 * @param counts how often, by who gave it and who handed it back
 */
record HandBackMatrix(
        Vector<Option<String>> groups, int others, Map<Tuple2<Option<String>, Option<String>>, Long> counts) {
    /** How many fit on a page. */
    static final int MOST = 18;

    private static final int SHADES = 5;

    static HandBackMatrix of(Vector<Passing> handBacks) {
        Vector<String> all = handBacks
                .flatMap(passing -> Vector.of(
                        new Tuple2<>(passing.from(), passing.count()), new Tuple2<>(passing.to(), passing.count())))
                .foldLeft(LinkedHashMap.<String, Long>empty(), (sums, one) -> sums.put(one._1(), one._2(), Long::sum))
                .toVector()
                .sortBy(sum -> -sum._2())
                .map(Tuple2::_1);
        Vector<String> shown = all.take(MOST);
        Vector<Option<String>> groups = shown.map(Option::some);
        return new HandBackMatrix(
                all.size() > MOST ? groups.append(Option.none()) : groups,
                all.size() - shown.size(),
                handBacks.foldLeft(
                        LinkedHashMap.empty(),
                        (counts, passing) -> counts.put(
                                new Tuple2<>(place(passing.from(), shown), place(passing.to(), shown)),
                                passing.count(),
                                Long::sum)));
    }

    private static Option<String> place(String group, Vector<String> shown) {
        return Option.some(group).filter(shown::contains);
    }

    long count(Option<String> gave, Option<String> handedBack) {
        return counts.get(new Tuple2<>(gave, handedBack)).getOrElse(0L);
    }

    /** Between two that are shown: the others together may be many more, and would make these pale. */
    private long most() {
        return counts.filterKeys(pair -> pair._1().isDefined() && pair._2().isDefined())
                .values()
                .max()
                .getOrElse(1L);
    }

    /** How strong the colour of a number is, from 0 to 5; by its root, so that small ones differ too. */
    int shade(long count) {
        double share = (double) count / most();
        return count == 0 ? 0 : (int) Math.max(1, Math.min(SHADES, Math.ceil(SHADES * Math.sqrt(share))));
    }
}
