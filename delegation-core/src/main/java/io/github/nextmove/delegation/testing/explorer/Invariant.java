package io.github.nextmove.delegation.testing.explorer;

import java.util.Objects;
import java.util.function.Predicate;

/**
 * A law with a name in words, such as <i>time never runs backwards</i>.
 *
 * <p>It is of what it looks at: a state, or what was tried in one. A predicate that throws does not hold.
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

    /** Whether it is broken here; code of others that throws breaks it too. */
    boolean isBrokenBy(T seen) {
        try {
            return !holds.test(seen);
        } catch (RuntimeException | AssertionError thrown) {
            return true;
        }
    }
}
