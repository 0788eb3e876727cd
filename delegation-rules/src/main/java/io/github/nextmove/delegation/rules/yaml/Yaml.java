package io.github.nextmove.delegation.rules.yaml;

import io.github.nextmove.delegation.Components;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * A value in a file, with its place, such as a list in line 7: what YAML says, before it means anything.
 *
 * @since 0.1.0
 */
public sealed interface Yaml {

    /** Where it begins. */
    Place place();

    /**
     * A value for a key.
     *
     * @param place where the key is
     * @param value the value
     */
    record Entry(Place place, Yaml value) {
        public Entry {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Values by keys.
     *
     * @param entries the values, in the order of the file
     */
    record Mapping(Place place, LinkedHashMap<String, Entry> entries) implements Yaml {

        public Mapping {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(entries, "entries");
        }

        /** The value of a key; none when it is absent or null. */
        public Option<Yaml> get(String key) {
            return entries.get(key).map(Entry::value).filter(value -> !(value.isNothing()));
        }

        /** This one with an entry added or replaced. */
        public Mapping with(String key, Entry entry) {
            return new Mapping(place, entries.put(key, entry));
        }

        /** This one with another merged in: mappings deeply, anything else replaced. */
        public Mapping merge(Mapping other) {
            return other.entries.foldLeft(this, Mapping::merge);
        }

        private Mapping merge(Tuple2<String, Entry> other) {
            Option<Yaml> mine = entries.get(other._1).map(Entry::value);
            return mine.isDefined() && mine.get() instanceof Mapping deep && other._2.value() instanceof Mapping deeper
                    ? with(other._1, new Entry(other._2.place(), deep.merge(deeper)))
                    : with(other._1, other._2);
        }
    }

    /**
     * A list.
     *
     * @param items its values
     */
    record Sequence(Place place, Vector<Yaml> items) implements Yaml {
        public Sequence {
            Objects.requireNonNull(place, "place");
            Components.list(items, "items");
        }
    }

    /**
     * A single value.
     *
     * @param kind what YAML takes it for
     * @param text as it stands there, without quotes
     */
    record Scalar(Place place, Kind kind, String text) implements Yaml {
        public Scalar {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }
    }

    /** What a single value can be. */
    enum Kind {
        /** In quotes, or nothing else. */
        TEXT,
        /** A whole number, however long. */
        NUMBER,
        /** Any other number. */
        DECIMAL,
        /** True or false. */
        FLAG,
        /** Nothing, or null. */
        NOTHING
    }

    /** Whether nothing stands there, or null. */
    default boolean isNothing() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.NOTHING;
    }
}
