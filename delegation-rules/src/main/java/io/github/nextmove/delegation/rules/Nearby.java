package io.github.nextmove.delegation.rules;

import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** The other values that something could have, by its type, nearest first. */
final class Nearby {

    /** As far as numbers and days are looked for. */
    private static final int FARTHEST = 400;

    /** Of a longer list only the empty one is tried: there are too many in between. */
    private static final int MOST_ELEMENTS = 8;

    private Nearby() {}

    @SuppressWarnings("unchecked") // each branch answers with values of the type that it looked at
    static <T> Seq<T> values(T value) {
        return (Seq<T>) near(value);
    }

    private static Seq<?> near(Object value) {
        if (value instanceof Boolean flag) {
            return Vector.of(!flag);
        }
        if (value instanceof Enum<?> word) {
            return Vector.of(word.getDeclaringClass().getEnumConstants())
                    .map(Enum.class::cast)
                    .remove(word)
                    .sortBy(other -> Math.abs(other.ordinal() - word.ordinal()));
        }
        if (value instanceof Integer number) {
            return around(number)
                    .filter(other -> other >= 0 && other <= Integer.MAX_VALUE)
                    .map(Long::intValue);
        }
        if (value instanceof LocalDate day) {
            return around(day.toEpochDay())
                    .filter(other -> other >= LocalDate.MIN.toEpochDay() && other <= LocalDate.MAX.toEpochDay())
                    .map(LocalDate::ofEpochDay);
        }
        if (value instanceof Option<?> option) {
            return option.isDefined() ? Vector.of(Option.none()) : Vector.empty();
        }
        if (value instanceof Set<?> set) {
            return smaller(set.toVector()).map(kept -> set.filter(element -> kept.exists(element::equals)));
        }
        return value instanceof Seq<?> list ? smaller(list.toVector()) : Vector.empty();
    }

    private static Seq<Long> around(long number) {
        return Stream.rangeClosed(1, FARTHEST).flatMap(d -> Vector.of(number - d, number + d));
    }

    /** With one element less, two less, and so on to none. */
    private static Seq<Vector<?>> smaller(Vector<?> list) {
        if (list.isEmpty()) {
            return Vector.empty();
        }
        Iterator<Integer> sizes = list.size() > MOST_ELEMENTS
                ? Iterator.of(0)
                : Iterator.rangeClosed(1, list.size()).map(n -> list.size() - n);
        return Stream.ofAll(sizes.toVector())
                .flatMap(size -> list.combinations(size).map(kept -> kept));
    }
}
