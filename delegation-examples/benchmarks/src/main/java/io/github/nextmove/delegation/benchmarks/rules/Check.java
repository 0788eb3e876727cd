package io.github.nextmove.delegation.benchmarks.rules;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.lifecycle.Delegation;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** One of the ten conditions: a figure of a delegation beside a limit, such as more than three colleagues. */
public enum Check {
    /** Colleagues who must know. */
    COLLEAGUES(Check::colleagues, true, 3),
    /** How large the task is, from 0. */
    TASKSIZE(Check::taskSize, true, 1),
    /** Decisions that the task needs. */
    DECISIONS(Check::decisions, true, 2),
    /** Events so far. */
    EVENTS(Check::events, true, 6),
    /** The agreed level. */
    LEVEL(Check::level, false, 3),
    /** Agreed checkpoints. */
    CHECKPOINTS(Check::checkpoints, false, 2),
    /** Decisions that the delegatee may take. */
    AUTHORITY(Check::authority, false, 1),
    /** Parts that were prepared. */
    PREPARED(Check::prepared, false, 3),
    /** How far it has come, from 0. */
    PHASE(Check::phase, true, 4),
    /** Whether the task is not in its place: 1, or 0. */
    ASTRAY(Check::astray, true, 0);

    private final ToIntFunction<Delegation> figure;
    private final boolean above;
    private final int limit;

    Check(ToIntFunction<Delegation> figure, boolean above, int limit) {
        this.figure = figure;
        this.above = above;
        this.limit = limit;
    }

    /** What the figure is. */
    int figure(Delegation delegation) {
        return figure.applyAsInt(delegation);
    }

    /** Whether a figure is beyond the limit. */
    boolean holds(int value) {
        return above ? value > limit : value < limit;
    }

    /** Whether it holds of a delegation. */
    boolean holds(Delegation delegation) {
        return holds(figure(delegation));
    }

    /** The figure by name, as a property. */
    String property() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The condition, as engines with a language read it. */
    String expression() {
        return property() + (above ? " > " : " < ") + limit;
    }

    static int colleagues(Delegation delegation) {
        return delegation.colleagues().size();
    }

    static int taskSize(Delegation delegation) {
        return delegation.task().size().ordinal();
    }

    static int decisions(Delegation delegation) {
        return delegation.task().decisionsNeeded().size();
    }

    static int events(Delegation delegation) {
        return delegation.number();
    }

    static int level(Delegation delegation) {
        return agreement(delegation).autonomy().get().number();
    }

    static int checkpoints(Delegation delegation) {
        return agreement(delegation).checkpoints().size();
    }

    static int authority(Delegation delegation) {
        return agreement(delegation).authority().size();
    }

    static int prepared(Delegation delegation) {
        return delegation.preparation().size();
    }

    static int phase(Delegation delegation) {
        return delegation.phase().ordinal();
    }

    static int astray(Delegation delegation) {
        return delegation.isInPlace(MatterId.TASK).get() ? 0 : 1;
    }

    private static Agreement agreement(Delegation delegation) {
        return delegation.agreement().get();
    }
}
