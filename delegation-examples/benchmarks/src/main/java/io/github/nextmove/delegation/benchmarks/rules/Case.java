package io.github.nextmove.delegation.benchmarks.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A delegation that is judged, with what holds of it: the fact that engines are given.
 *
 * <p>A bean, for those that read properties. Equal to itself alone: engines keep facts in maps.
 */
public final class Case {

    private final Figures figures;
    private final Set<Check> fired = EnumSet.noneOf(Check.class);
    private Object why = List.of();

    Case(Figures figures) {
        this.figures = figures;
    }

    /** What is known of it. */
    Figures figures() {
        return figures;
    }

    /** One of them holds. */
    public void fire(Check check) {
        fired.add(check);
    }

    /** Those that hold. */
    Set<Check> fired() {
        return fired;
    }

    /** Why each holds or does not, from who can tell. */
    void explain(Object reasons) {
        why = reasons;
    }

    /** Why each holds or does not; empty when nobody asked. */
    Object why() {
        return why;
    }

    /** See {@link Check#COLLEAGUES}. */
    public int getColleagues() {
        return figures.colleagues();
    }

    /** See {@link Check#TASKSIZE}. */
    public int getTasksize() {
        return figures.taskSize();
    }

    /** See {@link Check#DECISIONS}. */
    public int getDecisions() {
        return figures.decisions();
    }

    /** See {@link Check#EVENTS}. */
    public int getEvents() {
        return figures.events();
    }

    /** See {@link Check#LEVEL}. */
    public int getLevel() {
        return figures.level();
    }

    /** See {@link Check#CHECKPOINTS}. */
    public int getCheckpoints() {
        return figures.checkpoints();
    }

    /** See {@link Check#AUTHORITY}. */
    public int getAuthority() {
        return figures.authority();
    }

    /** See {@link Check#PREPARED}. */
    public int getPrepared() {
        return figures.prepared();
    }

    /** See {@link Check#PHASE}. */
    public int getPhase() {
        return figures.phase();
    }

    /** See {@link Check#ASTRAY}. */
    public int getAstray() {
        return figures.astray();
    }
}
