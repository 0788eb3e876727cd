package io.github.nextmove.delegation.handoverlogs.analysis;

import io.github.nextmove.delegation.handoverlogs.log.LogEvent;
import io.vavr.control.Option;
import java.lang.ref.Reference;

/** Measures what an open case takes, by the number of its hand-offs: a program to be run by hand. */
public final class BytesPerCase {
    private static final int CASES = 200_000;
    private static final int GROUPS = 50;

    private BytesPerCase() {}

    /** Prints a line for each number of hand-offs; the names of the cases have 10 letters. */
    public static void main(String... args) {
        for (int handOffs = 0; handOffs <= 8; handOffs++) {
            System.out.printf("%d hand-offs: %d bytes a case%n", handOffs, bytes(handOffs));
        }
    }

    private static long bytes(int handOffs) {
        LogAnalysis analysis = new LogAnalysis(Told.NO_STATUSES, false, one -> {});
        tell(analysis, 0, 1, handOffs);
        long before = used();
        for (int number = 1; number <= CASES; number++) {
            tell(analysis, number, GROUPS, handOffs);
        }
        long after = used();
        Reference.reachabilityFence(analysis);
        return (after - before) / CASES;
    }

    private static void tell(LogAnalysis analysis, int number, int groups, int handOffs) {
        for (int event = 0; event <= handOffs; event++) {
            String caseId = String.format("INC%07d", number);
            String holder = "Group " + (number + event) % groups;
            analysis.tells(new LogEvent(caseId, Told.MONDAY.plusSeconds(event), Option.some(holder), Option.none()));
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
