package io.github.nextmove.delegation.rules;

import io.vavr.Function3;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** Something that must hold for a rule to fire, by name, with the facts that it looks at. */
record Condition(String name, Vector<Fact<?>> facts, Function<Situation, Truth> truth) {

    Condition {
        Objects.requireNonNull(name, "name");
        facts.forEach(fact -> Objects.requireNonNull(fact, "fact"));
    }

    /** Whether it holds; unknown when one of its facts is. */
    enum Truth {
        YES,
        NO,
        UNKNOWN;

        static Truth of(boolean holds) {
            return holds ? YES : NO;
        }
    }

    static <A> Condition of(String name, Fact<A> fact, Predicate<? super A> test) {
        return new Condition(name, Vector.of(fact), situation -> {
            Option<A> value = situation.know(fact);
            return value.isEmpty() ? Truth.UNKNOWN : Truth.of(test.test(value.get()));
        });
    }

    static <A, B> Condition of(String name, Fact<A> first, Fact<B> second, BiPredicate<? super A, ? super B> test) {
        return new Condition(name, Vector.of(first, second), situation -> {
            Option<A> one = situation.know(first);
            Option<B> two = situation.know(second);
            return one.isEmpty() || two.isEmpty() ? Truth.UNKNOWN : Truth.of(test.test(one.get(), two.get()));
        });
    }

    static <A, B, C> Condition of(
            String name, Fact<A> first, Fact<B> second, Fact<C> third, Function3<A, B, C, Boolean> test) {
        return new Condition(name, Vector.of(first, second, third), situation -> {
            Option<A> one = situation.know(first);
            Option<B> two = situation.know(second);
            Option<C> three = situation.know(third);
            return one.isEmpty() || two.isEmpty() || three.isEmpty()
                    ? Truth.UNKNOWN
                    : Truth.of(test.apply(one.get(), two.get(), three.get()));
        });
    }

    Truth in(Situation situation) {
        return truth.apply(situation);
    }

    @Override
    public String toString() {
        return name + facts.mkString("(", ", ", ")");
    }
}
