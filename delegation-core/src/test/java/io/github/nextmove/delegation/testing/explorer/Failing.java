package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.testing.Attempt;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/** A world that throws in a phase, as code of a host may. */
record Failing(DelegationWorld world, Where where, Phase phase) implements World<Delegation, Move, Attempt> {

    /** Which of its questions it does not answer. */
    enum Where {
        MOVES,
        ATTEMPT,
        ANSWER,
        KEY,
        CELL
    }

    @Override
    public Vector<Either<Rejection, Delegation>> beginnings() {
        return world.beginnings();
    }

    @Override
    public Vector<Move> moves(Delegation state) {
        fail(Where.MOVES, state);
        return world.moves(state);
    }

    @Override
    public Attempt attempt(Delegation state, Move move) {
        fail(Where.ATTEMPT, state);
        return world.attempt(state, move);
    }

    @Override
    public Either<Rejection, Delegation> answer(Attempt attempt) {
        fail(Where.ANSWER, attempt.before());
        return world.answer(attempt);
    }

    @Override
    public String key(Delegation state) {
        fail(Where.KEY, state);
        return world.key(state);
    }

    @Override
    public Cell cell(Delegation state, Move move) {
        fail(Where.CELL, state);
        return world.cell(state, move);
    }

    private void fail(Where now, Delegation state) {
        if (now == where && state.phase() == phase) {
            throw new AssertionError("no " + now);
        }
    }
}
