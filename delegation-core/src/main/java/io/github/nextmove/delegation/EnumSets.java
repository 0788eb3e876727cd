package io.github.nextmove.delegation;

import io.vavr.collection.BitSet;
import io.vavr.collection.Set;

/** Sets of constants as one word of bits, in natural order: a tree takes 40 bytes for each constant. */
final class EnumSets {

    private static final ClassValue<BitSet.Builder<Enum<?>>> BUILDERS = new ClassValue<>() {
        @Override
        protected BitSet.Builder<Enum<?>> computeValue(Class<?> type) {
            Enum<?>[] constants = (Enum<?>[]) type.getEnumConstants();
            return BitSet.withRelations(ordinal -> constants[ordinal], Enum::ordinal);
        }
    };

    private EnumSets() {}

    /** The same set, which has elements, and whose elements are constants. */
    @SuppressWarnings("unchecked") // what goes in comes out: a set of the same constants
    static <T> Set<T> of(Set<T> set) {
        Class<?> type = ((Enum<?>) set.head()).getDeclaringClass();
        return (Set<T>) BUILDERS.get(type).ofAll((Set<Enum<?>>) set);
    }
}
