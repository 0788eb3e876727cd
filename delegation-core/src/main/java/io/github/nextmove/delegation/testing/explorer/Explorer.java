package io.github.nextmove.delegation.testing.explorer;

import io.vavr.collection.Vector;

/**
 * Visits every state of a world, the nearest first, and checks the laws in each, such as:
 *
 * <pre>{@code
 * Lifecycle ours = book.guard(Lifecycle.standard());
 * Report<Delegation, Move> report = Explorer.of(DelegationWorld.of(ours::decide, Bounds.SMALL))
 *         .always(DelegationLaws.ofStates())
 *         .each(DelegationLaws.ofAttempts())
 *         .explore();
 * assertThat(report.counterexample()).as(report.toString()).isEmpty();
 * }</pre>
 *
 * <p>It stops at the first law that does not hold, with a shortest history to it. Three laws it checks by itself:
 * every question has an answer, the same question has the same answer, and what is refused changes nothing. Where a
 * law, a decider or a world throws, that is told with the history to it.
 *
 * <p>Immutable. The same world gives the same report, in parallel too.
 *
 * @param <S> a state, such as a delegation
 * @param <M> a move, such as a command
 * @param <T> what was tried
 * @since 0.1.0
 */
public final class Explorer<S, M, T> {

    private final World<S, M, T> world;
    private final Laws<S, T> laws;
    private final boolean parallel;
    private final int most;

    private Explorer(World<S, M, T> world, Laws<S, T> laws, boolean parallel, int most) {
        this.world = world;
        this.laws = laws;
        this.parallel = parallel;
        this.most = most;
    }

    /** An explorer of a world, without laws of that world. */
    public static <S, M, T> Explorer<S, M, T> of(World<S, M, T> world) {
        return new Explorer<>(world, new Laws<>(Vector.empty(), Vector.empty()), false, Integer.MAX_VALUE);
    }

    /**
     * With laws that hold in every state; each is asked when a state is reached first.
     *
     * <p>What could go wrong on another way to the same state, such as a history that does not add up to it, is a law
     * of what is tried: {@link #each}.
     */
    public Explorer<S, M, T> always(Iterable<Invariant<S>> ofStates) {
        return new Explorer<>(
                world, new Laws<>(laws.ofStates().appendAll(ofStates), laws.ofAttempts()), parallel, most);
    }

    /** With laws that hold of everything that is tried. */
    public Explorer<S, M, T> each(Iterable<Invariant<T>> ofAttempts) {
        return new Explorer<>(
                world, new Laws<>(laws.ofStates(), laws.ofAttempts().appendAll(ofAttempts)), parallel, most);
    }

    /** On all processors: what decides, and the laws, must bear that. */
    public Explorer<S, M, T> inParallel() {
        return new Explorer<>(world, laws, true, most);
    }

    /**
     * Goes no further than so many states; what it knows by then it looks at to the end.
     *
     * @throws IllegalArgumentException when that is not even one
     */
    public Explorer<S, M, T> atMost(int states) {
        if (states < 1) {
            throw new IllegalArgumentException("atMost must be 1 or more, was " + states);
        }
        return new Explorer<>(world, laws, parallel, states);
    }

    /** Explores. */
    public Report<S, M> explore() {
        return new Search<>(world, laws, parallel, most).report();
    }
}
