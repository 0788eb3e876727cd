package io.github.nextmove.delegation.benchmarks.rules;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.lifecycle.Delegation;

/** The figures of a delegation, read from it each time: the same reading for all contestants. */
record DelegationFigures(Delegation delegation) implements Figures {

    @Override
    public int colleagues() {
        return delegation.colleagues().size();
    }

    @Override
    public int taskSize() {
        return delegation.task().size().ordinal();
    }

    @Override
    public int decisions() {
        return delegation.task().decisionsNeeded().size();
    }

    @Override
    public int events() {
        return delegation.number();
    }

    @Override
    public int level() {
        return agreement().autonomy().get().number();
    }

    @Override
    public int checkpoints() {
        return agreement().checkpoints().size();
    }

    @Override
    public int authority() {
        return agreement().authority().size();
    }

    @Override
    public int prepared() {
        return delegation.preparation().size();
    }

    @Override
    public int phase() {
        return delegation.phase().ordinal();
    }

    @Override
    public int astray() {
        return delegation.isInPlace(MatterId.TASK).get() ? 0 : 1;
    }

    private Agreement agreement() {
        return delegation.agreement().get();
    }
}
