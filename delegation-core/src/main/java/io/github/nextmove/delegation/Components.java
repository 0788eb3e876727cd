package io.github.nextmove.delegation;

import io.vavr.collection.BitSet;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * How the records of this library take their components, such as a set whose elements are in natural order.
 *
 * <p>Null is refused, inside containers too, with a {@link NullPointerException} that names the component.
 * Sets are kept in natural order, whatever set they came in: equal records then look and behave the same.
 * Public because the records live in several packages; a host does not need it.
 *
 * @since 0.1.0
 */
public final class Components {

    private Components() {}

    /** An option that holds no null. */
    public static <T> Option<T> option(Option<T> option, String name) {
        Objects.requireNonNull(option, name).forEach(value -> Objects.requireNonNull(value, name));
        return option;
    }

    /** A list that holds no null, in its own order. */
    public static <T> Vector<T> list(Vector<T> list, String name) {
        Objects.requireNonNull(list, name).forEach(element -> Objects.requireNonNull(element, name));
        return list;
    }

    /** A set that holds no null, in natural order. */
    public static <T extends Comparable<? super T>> Set<T> set(Set<T> set, String name) {
        if (set instanceof BitSet) {
            return set;
        }
        Objects.requireNonNull(set, name).forEach(element -> Objects.requireNonNull(element, name));
        return !set.isEmpty() && set.head() instanceof Enum ? EnumSets.of(set) : TreeSet.ofAll(set);
    }
}
