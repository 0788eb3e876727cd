package io.github.nextmove.delegation.testing.explorer;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * A law that does not hold, with a shortest history to where it breaks.
 *
 * @param invariant the law, in words
 * @param start how it began
 * @param history what was accepted on the way, in order
 * @param before the state after all of it
 * @param move what was tried then; none when the state itself breaks the law
 * @param answer what came of it, in words
 * @param <S> a state
 * @param <M> a move
 * @since 0.1.0
 */
public record Counterexample<S, M>(
        String invariant, S start, Vector<M> history, S before, Option<M> move, String answer) {

    public Counterexample {
        Objects.requireNonNull(invariant, "invariant");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(move, "move");
        Objects.requireNonNull(answer, "answer");
    }

    /** All moves, the one that breaks the law last. */
    public Vector<M> moves() {
        return history.appendAll(move);
    }

    @Override
    public String toString() {
        return "It is not always true that " + invariant + ":\n  " + start + moves().mkString("\n  ", "\n  ", "\n  ")
                + answer + "\n";
    }
}
