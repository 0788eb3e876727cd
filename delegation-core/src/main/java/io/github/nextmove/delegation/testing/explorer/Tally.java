package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Rejection;

/** Counts what is met; for one thread. */
final class Tally {

    private final long[] accepted = new long[Cell.COUNT];
    private final long[] refused = new long[Cell.COUNT];
    private final long[] reasons = new long[ReasonKind.names().size()];
    private long transitions;
    private long refusals;

    void accepted(Cell cell) {
        accepted[cell.index()]++;
        transitions++;
    }

    void refused(Cell cell, Rejection rejection) {
        refused[cell.index()]++;
        refusals++;
        refused(rejection);
    }

    void refused(Rejection rejection) {
        for (Reason reason : rejection.reasons()) {
            reasons[ReasonKind.index(reason)]++;
        }
    }

    long transitions() {
        return transitions;
    }

    long refusals() {
        return refusals;
    }

    Coverage coverage() {
        return new Coverage(accepted, refused, reasons);
    }

    /** Adds what was met elsewhere. */
    void add(Tally other) {
        add(accepted, other.accepted);
        add(refused, other.refused);
        add(reasons, other.reasons);
        transitions += other.transitions;
        refusals += other.refusals;
    }

    private static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
