package io.github.nextmove.delegation.workshop.scenario;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** A value in a file, with its place: what YAML says, before it is a scenario. */
sealed interface Yaml {

    Place place();

    /** A value for a key, with the place of the key. */
    record Entry(Place place, Yaml value) {}

    record Mapping(Place place, LinkedHashMap<String, Entry> entries) implements Yaml {

        /** The value of a key; none when it is absent or null. */
        Option<Yaml> get(String key) {
            return entries.get(key).map(Entry::value).filter(value -> !(value.isNothing()));
        }

        Mapping with(String key, Entry entry) {
            return new Mapping(place, entries.put(key, entry));
        }

        /** This one with another merged in: mappings deeply, anything else replaced. */
        Mapping merge(Mapping other) {
            return other.entries.foldLeft(this, Mapping::merge);
        }

        private Mapping merge(Tuple2<String, Entry> other) {
            Option<Yaml> mine = entries.get(other._1).map(Entry::value);
            return mine.isDefined() && mine.get() instanceof Mapping deep && other._2.value() instanceof Mapping deeper
                    ? with(other._1, new Entry(other._2.place(), deep.merge(deeper)))
                    : with(other._1, other._2);
        }
    }

    record Sequence(Place place, Vector<Yaml> items) implements Yaml {}

    record Scalar(Place place, Kind kind, String text) implements Yaml {}

    enum Kind {
        TEXT,
        NUMBER,
        DECIMAL,
        FLAG,
        NOTHING
    }

    default boolean isNothing() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.NOTHING;
    }
}
