package io.github.nextmove.delegation.benchmarks.rules;

import io.github.nextmove.delegation.lifecycle.Delegation;

/** The limit: ten conditions, spelled out. */
final class HandWrittenLoop implements RulesContestant {

    @Override
    public void judge(Case one) {
        Delegation delegation = one.delegation();
        if (Check.colleagues(delegation) > 3) {
            one.fire(Check.COLLEAGUES);
        }
        if (Check.taskSize(delegation) > 1) {
            one.fire(Check.TASKSIZE);
        }
        if (Check.decisions(delegation) > 2) {
            one.fire(Check.DECISIONS);
        }
        if (Check.events(delegation) > 6) {
            one.fire(Check.EVENTS);
        }
        if (Check.level(delegation) < 3) {
            one.fire(Check.LEVEL);
        }
        if (Check.checkpoints(delegation) < 2) {
            one.fire(Check.CHECKPOINTS);
        }
        if (Check.authority(delegation) < 1) {
            one.fire(Check.AUTHORITY);
        }
        if (Check.prepared(delegation) < 3) {
            one.fire(Check.PREPARED);
        }
        if (Check.phase(delegation) > 4) {
            one.fire(Check.PHASE);
        }
        if (Check.astray(delegation) > 0) {
            one.fire(Check.ASTRAY);
        }
    }
}
