package io.github.nextmove.delegation.rules.yaml;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * The keys of one mapping, read by name; keys that do not belong and keys that are missing are reported.
 *
 * @since 0.1.0
 */
public final class Fields {
    private final Yaml.Mapping mapping;
    private final Object name;
    private final Problems problems;
    private final Values values;

    /**
     * The fields of a mapping.
     *
     * @param mapping the mapping
     * @param name what it is called in messages: a key, or a message
     * @param problems where what is wrong is gathered
     */
    public Fields(Yaml.Mapping mapping, Object name, Problems problems) {
        this.mapping = mapping;
        this.name = name;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** Reads single values. */
    public Values values() {
        return values;
    }

    /** Where the mapping begins. */
    public Place place() {
        return mapping.place();
    }

    /** Where the value of a key is; where the mapping begins when it is absent. */
    public Place place(String key) {
        return mapping.entries().get(key).map(entry -> entry.value().place()).getOrElse(place());
    }

    /** Reports keys that are none of these. */
    public Fields only(Vector<String> known) {
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

    /** The value of a key; none when it is absent or null. */
    public Option<Yaml> get(String key) {
        return mapping.get(key);
    }

    /** Whether the key is there, be it with null. */
    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** The value of a key, read. */
    public <T> Option<T> get(String key, Function<Yaml, Option<T>> read) {
        return get(key).flatMap(read);
    }

    /** The value of a key that must be there, read; the texts of the format say what to add. */
    public <T> Option<T> required(String key, Function<Yaml, Option<T>> read) {
        return required(key, problems.format().text("missing." + key), read);
    }

    private <T> Option<T> required(String key, Message right, Function<Yaml, Option<T>> read) {
        return get(key).onEmpty(() -> problems.add(
                        place(key), Problems.text("missing").with("key", key).with("name", name), right))
                .flatMap(read);
    }

    /** The mapping of a key. */
    public Option<Fields> fields(String key) {
        return get(key, values::mapping).map(inner -> new Fields(inner, key, problems));
    }

    /** The mapping of a key that must be there. */
    public Option<Fields> requiredFields(String key) {
        return required(key, values::mapping).map(inner -> new Fields(inner, key, problems));
    }

    /** The list of a key, each item read on its own; empty when it is absent. */
    public <T> Vector<T> list(String key, Function<Yaml, Option<T>> item) {
        return get(key).toVector().flatMap(value -> values.list(value, item));
    }

    /** The text of a key. */
    public Option<String> text(String key) {
        return get(key, values::text);
    }

    /** The whole number of a key, within bounds. */
    public Option<Integer> number(String key, int least, int most) {
        return get(key, value -> values.number(value, least, most));
    }

    /** The flag of a key; false when it is absent. */
    public boolean flag(String key) {
        return get(key, values::flag).getOrElse(false);
    }

    /** The word of a key. */
    public <E extends Enum<E>> Option<E> word(String key, Class<E> words) {
        return get(key, value -> values.word(value, Vector.of(words.getEnumConstants())));
    }

    /** The word of a key that must be there. */
    public <E extends Enum<E>> Option<E> requiredWord(String key, Class<E> words) {
        Vector<E> all = Vector.of(words.getEnumConstants());
        Message right = Problems.text("missing.word").with("words", Nearest.all(all.map(Enum::name)));
        return required(key, right, value -> values.word(value, all));
    }

    /** The words of a key, in their order. */
    public <E extends Enum<E>> Vector<E> words(String key, Class<E> words) {
        return list(key, value -> values.word(value, Vector.of(words.getEnumConstants())));
    }
}
