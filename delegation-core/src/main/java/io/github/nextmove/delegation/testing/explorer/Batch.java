package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Some states next to each other, looked at by one thread: every move of each, until a law is broken. */
final class Batch<S, M, T> {

    private final World<S, M, T> world;
    private final Laws<S, T> laws;
    private final Set<String> seen;
    private final Set<String> own = new HashSet<>();
    private final Tally tally = new Tally();
    private final List<Found<S>> found = new ArrayList<>();
    private Option<Broken> broken = Option.none();

    /** A state that may be new. */
    record Found<S>(int parent, int move, String key, S state) {}

    /** A law that a move breaks; the move is -1 where it is no move that does. */
    record Broken(String invariant, int state, int move, String answer) {}

    Batch(World<S, M, T> world, Laws<S, T> laws, Set<String> seen) {
        this.world = world;
        this.laws = laws;
        this.seen = seen;
    }

    Tally tally() {
        return tally;
    }

    List<Found<S>> found() {
        return found;
    }

    Option<Broken> broken() {
        return broken;
    }

    Batch<S, M, T> lookAt(List<S> states, int firstNumber) {
        for (int i = 0; i < states.size() && broken.isEmpty(); i++) {
            lookAt(states.get(i), firstNumber + i);
        }
        return this;
    }

    /** All of a world may be code of others: whatever it throws is told with the history to it. */
    private void lookAt(S state, int number) {
        int at = -1;
        try {
            String before = world.key(state);
            Vector<M> moves = world.moves(state);
            for (int i = 0; i < moves.size() && broken.isEmpty(); i++) {
                at = i;
                attempt(state, number, moves.get(i), i);
            }
            at = -1;
            if (broken.isEmpty() && !world.key(state).equals(before)) {
                broken = Option.some(new Broken(Laws.CHANGES_NOTHING, number, -1, "it is another state now"));
            }
        } catch (RuntimeException | AssertionError thrown) {
            broken = Option.some(new Broken(Laws.ANSWERS, number, at, thrown.toString()));
        }
    }

    private void attempt(S state, int number, M move, int index) {
        T attempt = world.attempt(state, move);
        Either<Rejection, S> answer = world.answer(attempt);
        boolean same = attempt.equals(world.attempt(state, move));
        Option<Invariant.Breach> breach =
                same ? laws.brokenBy(attempt) : Option.some(new Invariant.Breach(Laws.SAME_ANSWER, ""));
        if (breach.isDefined()) {
            broken = breach.map(law -> new Broken(law.law(), number, index, said(answer) + law.more()));
            return;
        }
        Cell cell = world.cell(state, move);
        if (answer.isLeft()) {
            tally.refused(cell, answer.getLeft());
            return;
        }
        tally.accepted(cell);
        reached(new Found<>(number, index, world.key(answer.get()), answer.get()));
    }

    /** Looks at a state that was not reached before these ones were looked at. */
    private void reached(Found<S> state) {
        if (seen.contains(state.key()) || !own.add(state.key())) {
            return;
        }
        found.add(state);
        broken = laws.brokenIn(state.state())
                .map(law ->
                        new Broken(law.law(), state.parent(), state.move(), "accepted: " + state.state() + law.more()));
    }

    private String said(Either<Rejection, S> answer) {
        return answer.fold(Object::toString, after -> "accepted: " + after);
    }
}
