package io.github.nextmove.delegation.benchmarks.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is asserted of a contestant before it is measured: it finds what holds, of one and of many, again and again. */
final class SameFiring {

    private static final int MANY = 50;

    private SameFiring() {}

    static void check(Engine name, RulesContestant contestant) {
        for (int round = 0; round < 2; round++) {
            for (Firing firing : Firing.values()) {
                Case one = new Case(firing.figures(round));
                contestant.judge(one);
                require(name, firing, one);
            }
            checkMany(name, contestant);
        }
    }

    /** Of all kinds at once: nothing said of one is taken for another. */
    private static void checkMany(Engine name, RulesContestant contestant) {
        Firing[] kinds = Firing.values();
        List<Case> many = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            many.add(new Case(kinds[number % kinds.length].figures(number)));
        }
        contestant.judgeAll(many);
        for (int number = 0; number < MANY; number++) {
            require(name, kinds[number % kinds.length], many.get(number));
        }
    }

    private static void require(Engine name, Firing firing, Case one) {
        Set<Check> expected = EnumSet.noneOf(Check.class);
        expected.addAll(Arrays.asList(Check.values()).subList(0, firing.holding()));
        if (!one.fired().equals(expected)) {
            throw new IllegalStateException(name + " does not find what holds: " + one.fired() + ", not " + expected);
        }
    }
}
