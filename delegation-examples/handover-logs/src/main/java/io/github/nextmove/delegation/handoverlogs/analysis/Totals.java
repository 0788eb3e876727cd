package io.github.nextmove.delegation.handoverlogs.analysis;

import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Map;

/** Adds up cases that ended. */
final class Totals {
    private final Map<Integer, Long> casesByHandOffs = new java.util.TreeMap<>();
    private long cases;
    private long events;
    private long handOffs;
    private long casesWithHandOff;
    private int maxHandOffs;
    private long handBacks;
    private long casesWithHandBack;
    private long pingPongCases;
    private long circularReturns;
    private long circularCases;
    private HandBackKinds kinds = HandBackKinds.NONE;
    private long nobodys;

    void add(CaseFigures figures) {
        cases++;
        events += figures.events();
        handOffs += figures.handOffs();
        casesWithHandOff += one(figures.handOffs() > 0);
        maxHandOffs = Math.max(maxHandOffs, figures.handOffs());
        handBacks += figures.handBacks();
        casesWithHandBack += one(figures.handBacks() > 0);
        pingPongCases += one(figures.isPingPong());
        circularReturns += figures.circularReturns();
        circularCases += one(figures.circularReturns() > 0);
        kinds = figures.kinds().fold(() -> kinds, kinds::plus);
        casesByHandOffs.merge(figures.handOffs(), 1L, Long::sum);
        nobodys += one(figures.holders() == 0);
    }

    /** Cases that nobody had, as far as the log tells. */
    long nobodys() {
        return nobodys;
    }

    Analysis analysis(long holders, boolean statusesTell, Option<GroupFigures> groups) {
        return new Analysis(
                cases,
                events,
                holders,
                handOffs,
                casesWithHandOff,
                maxHandOffs,
                handBacks,
                casesWithHandBack,
                pingPongCases,
                circularReturns,
                circularCases,
                Option.when(statusesTell, kinds),
                TreeMap.ofAll(casesByHandOffs),
                groups);
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
