package io.github.nextmove.delegation.benchmarks.rules;

import io.github.nextmove.delegation.lifecycle.Delegation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A delegation that is judged, with what holds of it: the fact that engines are given.
 *
 * <p>A bean, for those that read properties. Equal to itself alone: engines keep facts in maps.
 */
public final class Case {

    private final Delegation delegation;
    private final Set<Check> fired = EnumSet.noneOf(Check.class);
    private Object why = List.of();

    Case(Delegation delegation) {
        this.delegation = delegation;
    }

    /** The delegation. */
    public Delegation delegation() {
        return delegation;
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
        return Check.colleagues(delegation);
    }

    /** See {@link Check#TASKSIZE}. */
    public int getTasksize() {
        return Check.taskSize(delegation);
    }

    /** See {@link Check#DECISIONS}. */
    public int getDecisions() {
        return Check.decisions(delegation);
    }

    /** See {@link Check#EVENTS}. */
    public int getEvents() {
        return Check.events(delegation);
    }

    /** See {@link Check#LEVEL}. */
    public int getLevel() {
        return Check.level(delegation);
    }

    /** See {@link Check#CHECKPOINTS}. */
    public int getCheckpoints() {
        return Check.checkpoints(delegation);
    }

    /** See {@link Check#AUTHORITY}. */
    public int getAuthority() {
        return Check.authority(delegation);
    }

    /** See {@link Check#PREPARED}. */
    public int getPrepared() {
        return Check.prepared(delegation);
    }

    /** See {@link Check#PHASE}. */
    public int getPhase() {
        return Check.phase(delegation);
    }

    /** See {@link Check#ASTRAY}. */
    public int getAstray() {
        return Check.astray(delegation);
    }
}
