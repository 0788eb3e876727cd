package io.github.nextmove.delegation.testing.host;

import io.github.nextmove.delegation.testing.Attempt;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * The first thing in which a host differs from the library, such as an event that it lost.
 *
 * @param steps what was done up to then, the step at which it differs last; none when it differs at the draft
 * @param what in what it differs
 * @since 0.1.0
 */
public record Difference(Vector<Attempt> steps, String what) {

    public Difference {
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(what, "what");
    }

    @Override
    public String toString() {
        return "The host differs at " + (steps.isEmpty() ? "the draft" : "step " + steps.size()) + ": " + what
                + steps.zipWithIndex((step, index) -> "\n  " + (index + 1) + ". " + step)
                        .mkString() + "\n";
    }
}
