package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.testing.Attempt;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicInteger;

/** A world whose states change when a CLOSE is refused in them. */
record Changing(DelegationWorld world, AtomicInteger refused) implements World<Delegation, Move, Attempt> {

    Changing(DelegationWorld world) {
        this(world, new AtomicInteger());
    }

    @Override
    public Vector<Either<Rejection, Delegation>> beginnings() {
        return world.beginnings();
    }

    @Override
    public Vector<Move> moves(Delegation state) {
        return world.moves(state);
    }

    @Override
    public Attempt attempt(Delegation state, Move move) {
        Attempt attempt = world.attempt(state, move);
        if (cell(state, move).toString().startsWith("CLOSE in RESULT_DELIVERED") && !attempt.isAccepted()) {
            refused.incrementAndGet();
        }
        return attempt;
    }

    @Override
    public Either<Rejection, Delegation> answer(Attempt attempt) {
        return world.answer(attempt);
    }

    @Override
    public String key(Delegation state) {
        return world.key(state) + refused;
    }

    @Override
    public Cell cell(Delegation state, Move move) {
        return world.cell(state, move);
    }
}
