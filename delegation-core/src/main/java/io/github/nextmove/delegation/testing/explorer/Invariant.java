package io.github.nextmove.delegation.testing.explorer;

import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A law with a name in words, such as <i>time never runs backwards</i>.
 *
 * <p>It is of what it looks at: a state, or what was tried in one. A predicate that throws does
 * not hold; what it throws is told.
 *
 * @param name what is always true, in words
 * @param holds whether it is
 * @param <T> what it looks at
 * @since 0.1.0
 */
public record Invariant<T>(String name, Predicate<? super T> holds) {

    public Invariant {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(holds, "holds");
    }

    /** A law. */
    public static <T> Invariant<T> of(String name, Predicate<? super T> holds) {
        return new Invariant<>(name, holds);
    }

    /** How it is broken here, if it is; code of others that throws breaks it too. */
    Option<Breach> breachIn(T seen) {
        try {
            return holds.test(seen) ? Option.none() : Option.some(new Breach(name, ""));
        } catch (RuntimeException | AssertionError thrown) {
            return Option.some(new Breach(name, "; the law throws " + thrown));
        }
    }

    /** A law that is broken, and what is to be told beside what came of the attempt. */
    record Breach(String law, String more) {}
}
