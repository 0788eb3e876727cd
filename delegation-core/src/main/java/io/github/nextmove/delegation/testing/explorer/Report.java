package io.github.nextmove.delegation.testing.explorer;

import io.vavr.control.Option;
import java.util.Locale;
import java.util.Objects;

/**
 * What an explorer saw, such as 120,000 states in which every law holds.
 *
 * @param states how many different states were reached
 * @param transitions how many moves were accepted
 * @param refused how many moves were refused
 * @param depth how many moves the farthest state is away from a beginning
 * @param coverage which cells of the table and which reasons were met
 * @param isWhole whether all was seen that can be reached; not, when it had to stop
 * @param counterexample the first law that does not hold, if one does not
 * @param <S> a state
 * @param <M> a move
 * @since 0.1.0
 */
public record Report<S, M>(
        int states,
        long transitions,
        long refused,
        int depth,
        Coverage coverage,
        boolean isWhole,
        Option<Counterexample<S, M>> counterexample) {

    public Report {
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(counterexample, "counterexample");
    }

    @Override
    public String toString() {
        return row("states", states)
                + row("transitions", transitions)
                + row("refused", refused)
                + row("depth", depth)
                + row("broken laws", counterexample.isDefined() ? 1 : 0)
                + (isWhole ? "" : "(it stopped before all was seen)\n")
                + coverage
                + counterexample.map(found -> "\n" + found).getOrElse("");
    }

    private static String row(String name, long value) {
        return String.format(Locale.ROOT, "%-12s %,15d%n", name, value);
    }
}
