package io.github.nextmove.delegation.benchmarks.rules;

/** The limit: ten conditions, spelled out. */
final class HandWrittenLoop implements RulesContestant {

    @Override
    public void judge(Case one) {
        Figures figures = one.figures();
        if (figures.colleagues() > 3) {
            one.fire(Check.COLLEAGUES);
        }
        if (figures.taskSize() > 1) {
            one.fire(Check.TASKSIZE);
        }
        if (figures.decisions() > 2) {
            one.fire(Check.DECISIONS);
        }
        if (figures.events() > 6) {
            one.fire(Check.EVENTS);
        }
        if (figures.level() < 3) {
            one.fire(Check.LEVEL);
        }
        if (figures.checkpoints() < 2) {
            one.fire(Check.CHECKPOINTS);
        }
        if (figures.authority() < 1) {
            one.fire(Check.AUTHORITY);
        }
        if (figures.prepared() < 3) {
            one.fire(Check.PREPARED);
        }
        if (figures.phase() > 4) {
            one.fire(Check.PHASE);
        }
        if (figures.astray() > 0) {
            one.fire(Check.ASTRAY);
        }
    }
}
