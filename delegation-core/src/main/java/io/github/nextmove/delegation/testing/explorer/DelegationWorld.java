package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.testing.Attempt;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * All that noor and sam can do with one delegation, within bounds, and all that others try.
 *
 * <p>Each thing is done at noon, a day after the last one. In every state every command is tried by delegator,
 * delegatee, a listed colleague and an outsider, with details as far as the bounds go, and with mistakes: a matter
 * and a person that nobody knows, blank ids, times that run backwards, somebody who saw another history, and several
 * at once.
 *
 * @since 0.1.0
 */
public final class DelegationWorld implements World<Delegation, Move, Attempt> {

    private final Decider decider;
    private final Alphabet alphabet;
    private final Function<Delegation, Vector<Command>> more;
    private final Function<Delegation, String> alsoKeyedBy;

    private DelegationWorld(
            Decider decider,
            Alphabet alphabet,
            Function<Delegation, Vector<Command>> more,
            Function<Delegation, String> alsoKeyedBy) {
        this.decider = decider;
        this.alphabet = alphabet;
        this.more = more;
        this.alsoKeyedBy = alsoKeyedBy;
    }

    /** The world within bounds, as something decides that is a function of its arguments. */
    public static DelegationWorld of(Decider decider, Bounds bounds) {
        return new DelegationWorld(decider, new Alphabet(bounds), delegation -> Vector.empty(), delegation -> "");
    }

    /** The same world with more commands, of those who saw all: a function of the delegation. */
    public DelegationWorld with(Function<Delegation, Vector<Command>> commands) {
        return new DelegationWorld(
                decider,
                alphabet,
                delegation -> more.apply(delegation).appendAll(commands.apply(delegation)),
                alsoKeyedBy);
    }

    /** The same world in which states that differ in this count apart, such as in the findings that are open. */
    public DelegationWorld apartBy(Function<Delegation, String> key) {
        return new DelegationWorld(
                decider, alphabet, more, delegation -> alsoKeyedBy.apply(delegation) + "|" + key.apply(delegation));
    }

    @Override
    public Vector<Either<Rejection, Delegation>> beginnings() {
        return Beginnings.DRAFTS.map(Lifecycle.standard()::draft);
    }

    @Override
    public Vector<Move> moves(Delegation state) {
        return Vector.ofAll(alphabet.moves(state)).appendAll(more.apply(state).map(command -> Move.of(state, command)));
    }

    @Override
    public Attempt attempt(Delegation state, Move move) {
        return new Attempt(
                state, move.command(), move.lastSeen(), decider.decide(state, move.command(), move.lastSeen()));
    }

    @Override
    public Either<Rejection, Delegation> answer(Attempt attempt) {
        return attempt.answer().map(decision -> decision.delegation());
    }

    @Override
    public String key(Delegation state) {
        return CanonicalKey.of(state) + alsoKeyedBy.apply(state);
    }

    @Override
    public Cell cell(Delegation state, Move move) {
        return new Cell(
                state.phase(),
                move.command().type(),
                state.partyOf(move.command().by()));
    }
}
