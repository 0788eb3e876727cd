package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.ChainDecision;
import io.github.nextmove.delegation.chain.ChainLifecycle;
import io.github.nextmove.delegation.chain.Link;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.testing.ChainAttempt;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/**
 * All that can be done with a chain of up to three links: noor to sam, and parts of it to anna and to bilal, one below
 * the other or side by side.
 *
 * <p>Each thing is done at noon, a day after the last one in any link. In each link everything is tried that makes it
 * begin, end or change hands, with mistakes: the wrong one of the two, a link that is not there, somebody who has a
 * place already, times that run backwards or lag behind the other links, and somebody who saw another history. What
 * belongs to one delegation alone, such as checkpoints, is in {@link DelegationWorld}.
 *
 * @since 0.1.0
 */
public final class ChainWorld implements World<Chain, ChainMove, ChainAttempt> {

    private final ChainDecider decider;

    private ChainWorld(ChainDecider decider) {
        this.decider = decider;
    }

    /** The world as something decides that is a function of its arguments. */
    public static ChainWorld of(ChainDecider decider) {
        return new ChainWorld(decider);
    }

    @Override
    public Vector<Either<Rejection, Chain>> beginnings() {
        return Vector.of(ChainLifecycle.of(Lifecycle.standard()).draft(Beginnings.OF_A_CHAIN));
    }

    @Override
    public Vector<ChainMove> moves(Chain state) {
        return Vector.ofAll(new ChainAlphabet(state).moves());
    }

    @Override
    public ChainAttempt attempt(Chain state, ChainMove move) {
        return new ChainAttempt(
                state,
                move.link(),
                move.command(),
                move.lastSeen(),
                decider.decide(state, move.link(), move.command(), move.lastSeen()));
    }

    @Override
    public Either<Rejection, Chain> answer(ChainAttempt attempt) {
        return attempt.answer().map(ChainDecision::chain);
    }

    @Override
    public String key(Chain state) {
        return state.links()
                .map(link -> link.above() + CanonicalKey.of(link.delegation()))
                .mkString("/");
    }

    /** The cell of the link; of a link that is not there, that of the first. */
    @Override
    public Cell cell(Chain state, ChainMove move) {
        Delegation delegation = state.link(move.link()).map(Link::delegation).getOrElse(state.first()::delegation);
        return new Cell(
                delegation.phase(),
                move.command().type(),
                delegation.partyOf(move.command().by()));
    }
}
