package io.github.nextmove.delegation.workshop.scenario;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.PersonId;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** The keys of one mapping, read by name; keys that do not belong and keys that are missing are reported. */
final class Fields {
    /** About ten years each way. */
    static final int LAST_DAY = 3650;

    private static final int MOST = 1_000_000;

    private final Yaml.Mapping mapping;
    private final Object name;
    private final Problems problems;
    private final Values values;

    /**
     * The fields of a mapping.
     *
     * @param name what the mapping is called in messages: a key, or a message
     */
    Fields(Yaml.Mapping mapping, Object name, Problems problems) {
        this.mapping = mapping;
        this.name = name;
        this.problems = problems;
        this.values = new Values(problems);
    }

    Values values() {
        return values;
    }

    Place place() {
        return mapping.place();
    }

    /** Reports keys that are none of these. */
    Fields only(Vector<String> known) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.add(
                        entry.place(),
                        Problems.text("key.unknown")
                                .with("key", Nearest.shown(key))
                                .with("name", name),
                        Values.meant(key, known)
                                .getOrElse(Problems.text("key.unknown.right").with("keys", Nearest.all(known))));
            }
        });
        return this;
    }

    Option<Yaml> get(String key) {
        return mapping.get(key);
    }

    /** Whether the key is there, be it with null. */
    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    <T> Option<T> get(String key, Function<Yaml, Option<T>> read) {
        return get(key).flatMap(read);
    }

    <T> Option<T> required(String key, Function<Yaml, Option<T>> read) {
        return required(key, Problems.text("missing." + key), read);
    }

    private <T> Option<T> required(String key, Message right, Function<Yaml, Option<T>> read) {
        return get(key).onEmpty(() -> problems.add(
                        mapping.entries()
                                .get(key)
                                .map(entry -> entry.value().place())
                                .getOrElse(place()),
                        Problems.text("missing").with("key", key).with("name", name),
                        right))
                .flatMap(read);
    }

    Option<Fields> fields(String key) {
        return get(key, values::mapping).map(inner -> new Fields(inner, key, problems));
    }

    <T> Vector<T> list(String key, Function<Yaml, Option<T>> item) {
        return get(key).toVector().flatMap(value -> values.list(value, item));
    }

    Option<String> text(String key) {
        return get(key, values::text);
    }

    Option<Integer> day(String key) {
        return get(key, this::day);
    }

    Option<Integer> day(Yaml value) {
        return values.number(value, -LAST_DAY, LAST_DAY);
    }

    int count(String key) {
        return get(key, value -> values.number(value, 0, MOST)).getOrElse(0);
    }

    boolean flag(String key) {
        return get(key, values::flag).getOrElse(false);
    }

    <E extends Enum<E>> Option<E> word(String key, Class<E> words) {
        return get(key, value -> values.word(value, Vector.of(words.getEnumConstants())));
    }

    <E extends Enum<E>> Option<E> requiredWord(String key, Class<E> words) {
        Vector<E> all = Vector.of(words.getEnumConstants());
        Message right = Problems.text("missing.word").with("words", Nearest.all(all.map(Enum::name)));
        return required(key, right, value -> values.word(value, all));
    }

    <E extends Enum<E>> Vector<E> words(String key, Class<E> words) {
        return list(key, value -> values.word(value, Vector.of(words.getEnumConstants())));
    }

    Option<PersonId> person(String key) {
        return get(key, values::id).map(PersonId::of);
    }

    Vector<PersonId> people(String key) {
        return list(key, values::id).map(PersonId::of);
    }
}
