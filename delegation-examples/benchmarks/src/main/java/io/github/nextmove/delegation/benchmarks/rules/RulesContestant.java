package io.github.nextmove.delegation.benchmarks.rules;

import java.util.List;

/** One way to look at the ten conditions, such as ours or that of an engine. */
interface RulesContestant {

    /** Marks in a case what holds of it. */
    void judge(Case one);

    /** The same of many at once. */
    default void judgeAll(List<Case> many) {
        for (Case one : many) {
            judge(one);
        }
    }
}
