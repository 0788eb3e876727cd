package io.github.nextmove.delegation.benchmarks.rules;

import java.util.Locale;

/** One of the ten conditions: a figure of a delegation beside a limit, such as more than three colleagues. */
public enum Check {
    /** Colleagues who must know. */
    COLLEAGUES(true, 3),
    /** How large the task is, from 0. */
    TASKSIZE(true, 1),
    /** Decisions that the task needs. */
    DECISIONS(true, 2),
    /** Events so far. */
    EVENTS(true, 6),
    /** The agreed level. */
    LEVEL(false, 3),
    /** Agreed checkpoints. */
    CHECKPOINTS(false, 2),
    /** Decisions that the delegatee may take. */
    AUTHORITY(false, 1),
    /** Parts that were prepared. */
    PREPARED(false, 3),
    /** How far it has come, from 0. */
    PHASE(true, 4),
    /** Whether the task is not in its place: 1, or 0. */
    ASTRAY(true, 0);

    private final boolean above;
    private final int limit;

    Check(boolean above, int limit) {
        this.above = above;
        this.limit = limit;
    }

    /** What the figure is. A switch: ten lambdas would be felt in the cold start of every peer. */
    int figure(Figures figures) {
        return switch (this) {
            case COLLEAGUES -> figures.colleagues();
            case TASKSIZE -> figures.taskSize();
            case DECISIONS -> figures.decisions();
            case EVENTS -> figures.events();
            case LEVEL -> figures.level();
            case CHECKPOINTS -> figures.checkpoints();
            case AUTHORITY -> figures.authority();
            case PREPARED -> figures.prepared();
            case PHASE -> figures.phase();
            case ASTRAY -> figures.astray();
        };
    }

    /** Whether a figure is beyond the limit. */
    boolean holds(int value) {
        return above ? value > limit : value < limit;
    }

    /** Whether it holds of a case. */
    boolean holds(Case one) {
        return holds(figure(one.figures()));
    }

    /** The figure by name, as a property. */
    String property() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The condition, as engines with a language read it. */
    String expression() {
        return property() + (above ? " > " : " < ") + limit;
    }
}
