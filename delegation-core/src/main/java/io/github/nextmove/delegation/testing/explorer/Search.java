package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One exploration, a level at a time; of earlier levels it keeps the keys, and how each was reached.
 *
 * <p>Batches of a level are looked at in any order and by any thread, and added up in theirs: so what is found does
 * not depend on how many threads there were.
 */
final class Search<S, M, T> {

    private static final int STATES_IN_A_BATCH = 32;
    private static final int STATES_AT_ONCE = 128 * STATES_IN_A_BATCH;

    private final World<S, M, T> world;
    private final Laws<S, T> laws;
    private final boolean parallel;
    private final int most;
    private final Vector<Either<Rejection, S>> beginnings;

    private final Set<String> seen = new HashSet<>();
    private final Trail trail = new Trail();
    private final Tally tally = new Tally();
    private List<S> level = new ArrayList<>();
    private boolean whole = true;
    private Option<Batch.Broken> broken = Option.none();

    Search(World<S, M, T> world, Laws<S, T> laws, boolean parallel, int most) {
        this.world = world;
        this.laws = laws;
        this.parallel = parallel;
        this.most = most;
        this.beginnings = world.beginnings();
    }

    Report<S, M> report() {
        begin();
        int depth = -1;
        while (!level.isEmpty() && broken.isEmpty()) {
            depth++;
            level = next(level, trail.size() - level.size());
        }
        return new Report<>(
                trail.size(),
                tally.transitions(),
                tally.refusals(),
                depth,
                tally.coverage(),
                whole && broken.isEmpty(),
                broken.map(this::counterexample));
    }

    private void begin() {
        for (int i = 0; i < beginnings.size() && broken.isEmpty(); i++) {
            int number = i;
            beginnings.get(i).peekLeft(tally::refused).forEach(start -> begin(number, start));
        }
    }

    private void begin(int number, S start) {
        String key;
        try {
            key = world.key(start);
        } catch (RuntimeException | AssertionError thrown) {
            trail.add(-1, number);
            broken = Option.some(new Batch.Broken(Laws.ANSWERS, trail.size() - 1, -1, thrown.toString()));
            return;
        }
        if (add(new Batch.Found<>(-1, number, key, start), level)) {
            broken = laws.brokenIn(start)
                    .map(law ->
                            new Batch.Broken(law.law(), trail.size() - 1, -1, "so it is from the start" + law.more()));
        }
    }

    private List<S> next(List<S> states, int firstNumber) {
        List<S> next = new ArrayList<>();
        for (int from = 0; from < states.size() && broken.isEmpty(); from += STATES_AT_ONCE) {
            List<S> some = states.subList(from, Math.min(states.size(), from + STATES_AT_ONCE));
            for (Batch<S, M, T> batch : batches(some, firstNumber + from)) {
                tally.add(batch.tally());
                batch.found().forEach(found -> add(found, next));
                broken = batch.broken();
                if (broken.isDefined()) {
                    break;
                }
            }
        }
        return next;
    }

    private List<Batch<S, M, T>> batches(List<S> states, int firstNumber) {
        int batches = (states.size() + STATES_IN_A_BATCH - 1) / STATES_IN_A_BATCH;
        IntStream numbers = IntStream.range(0, batches);
        return (parallel ? numbers.parallel() : numbers)
                .mapToObj(number -> {
                    int from = number * STATES_IN_A_BATCH;
                    List<S> some = states.subList(from, Math.min(states.size(), from + STATES_IN_A_BATCH));
                    return new Batch<>(world, laws, seen).lookAt(some, firstNumber + from);
                })
                .toList();
    }

    /** Whether it is a state of its own, and there was room for it. */
    private boolean add(Batch.Found<S> found, List<S> to) {
        if (seen.contains(found.key())) {
            return false;
        }
        if (trail.size() == most) {
            whole = false;
            return false;
        }
        seen.add(found.key());
        trail.add(found.parent(), found.move());
        to.add(found.state());
        return true;
    }

    /** Walks the trail again, since of earlier states nothing but the trail was kept. */
    private Counterexample<S, M> counterexample(Batch.Broken law) {
        Vector<Integer> path = trail.to(law.state());
        S start = beginnings.get(path.head()).get();
        S state = start;
        Vector<M> history = Vector.empty();
        Option<M> last = Option.none();
        String answer = law.answer();
        try {
            for (int index : path.tail()) {
                M move = world.moves(state).get(index);
                state = world.answer(world.attempt(state, move)).getOrElse(state);
                history = history.append(move);
            }
            last = law.move() < 0
                    ? Option.none()
                    : Option.some(world.moves(state).get(law.move()));
        } catch (RuntimeException | AssertionError thrown) {
            // A world that is not pure: what is known of the way is told, and what was found stays found.
            answer += "; the way to it, walked again, throws " + thrown;
        }
        return new Counterexample<>(law.invariant(), start, history, state, last, answer);
    }
}
