package io.github.nextmove.delegation.handoverlogs.report;

import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;

/** How many cases have how many hand-offs, in few steps, such as 1,204 cases with 5–9. */
final class Distribution {
    private static final Vector<Integer> STARTS = Vector.of(0, 1, 2, 3, 4, 5, 10, 20, 50, 100);

    private Distribution() {}

    /** From none to the step with the most hand-offs. */
    static Vector<Step> of(SortedMap<Integer, Long> casesByHandOffs) {
        return STARTS.zipWithIndex()
                .map(start -> {
                    int from = start._1();
                    boolean last = start._2() == STARTS.size() - 1;
                    int below = last ? Integer.MAX_VALUE : STARTS.get(start._2() + 1);
                    long cases = casesByHandOffs
                            .filterKeys(handOffs -> handOffs >= from && (last || handOffs < below))
                            .values()
                            .sum()
                            .longValue();
                    return new Step(label(from, below, last), cases);
                })
                .reverse()
                .dropWhile(step -> step.cases() == 0)
                .reverse();
    }

    private static String label(int from, int below, boolean last) {
        if (last) {
            return from + "+";
        }
        return below == from + 1 ? Integer.toString(from) : from + "–" + (below - 1);
    }

    /** So many cases have so many hand-offs. */
    record Step(String handOffs, long cases) {}
}
