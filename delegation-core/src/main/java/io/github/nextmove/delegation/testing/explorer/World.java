package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/**
 * What an explorer explores: states, and what may be tried in each, such as {@link DelegationWorld}.
 *
 * <p>All of it is pure: the same state has the same moves, in the same order, with the same answers. Two states of
 * one key count as one, so a key says all on which an answer depends, and leaves out what only grows: times, texts
 * and counters.
 *
 * @param <S> a state, such as a delegation
 * @param <M> a move, such as a command
 * @param <T> what was tried: a state, a move, and the answer
 * @since 0.1.0
 */
public interface World<S, M, T> {

    /** How things can begin, and what is refused where nothing begins. */
    Vector<Either<Rejection, S>> beginnings();

    /** All that is tried in a state, mistakes included. */
    Vector<M> moves(S state);

    /** Tries a move. */
    T attempt(S state, M move);

    /** What came of it: the state after it, or why not. */
    Either<Rejection, S> answer(T attempt);

    /** What makes a state one of its own; equal keys, equal states. */
    String key(S state);

    /** Which cell of the table a move is in. */
    Cell cell(S state, M move);
}
