package io.github.nextmove.delegation.rules;

import java.util.function.Function;

/**
 * Something that several rules want to know of a situation, such as how its monkeys moved.
 *
 * <p>Make it a constant and ask {@link Situation#know}: it is worked out once for each situation, however
 * many rules ask. It is a pure function, and its result is immutable.
 *
 * @param <T> what is known
 * @since 0.1.0
 */
public final class Fact<T> {

    private final String name;
    private final Function<Situation, T> from;

    private Fact(String name, Function<Situation, T> from) {
        this.name = name;
        this.from = from;
    }

    /** A fact with a name for people, worked out by a pure function. */
    public static <T> Fact<T> of(String name, Function<Situation, T> from) {
        return new Fact<>(name, from);
    }

    T workOut(Situation situation) {
        return from.apply(situation);
    }

    @Override
    public String toString() {
        return name;
    }
}
