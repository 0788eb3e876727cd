package io.github.nextmove.delegation.rules.yaml;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Reads single values of a file as what they should be; what is none is reported, where it stands.
 *
 * @since 0.1.0
 */
public final class Values {
    private static final int LONGEST_ID = 200;

    private final Problems problems;

    /** Values of one file. */
    public Values(Problems problems) {
        this.problems = problems;
    }

    /** A mapping. */
    public Option<Yaml.Mapping> mapping(Yaml value) {
        return value instanceof Yaml.Mapping mapping ? Option.some(mapping) : wrongType(value, "type.mapping");
    }

    /** A list. */
    public Option<Vector<Yaml>> list(Yaml value) {
        return value instanceof Yaml.Sequence list ? Option.some(list.items()) : wrongType(value, "type.list");
    }

    /** A list in which each item is read on its own. */
    public <T> Vector<T> list(Yaml value, Function<Yaml, Option<T>> item) {
        return list(value).getOrElse(Vector.empty()).flatMap(item);
    }

    /** A text; what only looks like a number is none. */
    public Option<String> text(Yaml value) {
        return scalar(value, Yaml.Kind.TEXT, "type.text").map(Yaml.Scalar::text);
    }

    /** A text that names somebody or something. */
    public Option<String> id(Yaml value) {
        Option<String> id = text(value);
        if (id.exists(String::isBlank)) {
            problems.add(value.place(), Problems.text("blank"), Problems.text("blank.right"));
        }
        if (id.exists(name -> name.length() > LONGEST_ID)) {
            problems.add(
                    value.place(),
                    Problems.text("long"),
                    Problems.text("long.right").with("limit", LONGEST_ID));
        }
        return id.filter(name -> !name.isBlank() && name.length() <= LONGEST_ID);
    }

    /** True or false. */
    public Option<Boolean> flag(Yaml value) {
        return scalar(value, Yaml.Kind.FLAG, "type.flag")
                .map(flag -> flag.text().equalsIgnoreCase("true"));
    }

    /** A whole number within bounds. */
    public Option<Integer> number(Yaml value, int least, int most) {
        Option<Integer> number = scalar(value, Yaml.Kind.NUMBER, "type.number").flatMap(scalar -> within(
                        scalar.text(), least, most)
                .onEmpty(() -> problems.add(
                        value.place(),
                        Problems.text("range").with("value", Nearest.shown(scalar.text())),
                        Problems.text("range.right").with("least", least).with("most", most))));
        return number;
    }

    private static Option<Integer> within(String text, int least, int most) {
        try {
            return Option.some(Integer.parseInt(text)).filter(number -> number >= least && number <= most);
        } catch (NumberFormatException tooLongOrNotDecimal) {
            return Option.none();
        }
    }

    /** One of the words of a closed list. */
    public <E extends Enum<E>> Option<E> word(Yaml value, Seq<E> words) {
        return oneOf(value, words.map(Enum::name))
                .flatMap(name -> words.find(word -> word.name().equals(name)));
    }

    /** One of these words. */
    public Option<String> oneOf(Yaml value, Seq<String> words) {
        return scalar(value, Yaml.Kind.TEXT, "type.word")
                .map(Yaml.Scalar::text)
                .filter(word ->
                        isKnown(word, words, value.place(), Problems.text("word"), Problems.text("word.right")));
    }

    /**
     * Whether a word is one of those; if not, that is reported, with the one that was probably meant.
     *
     * @param wrong says that the word is none; it gets the word as {@code word}
     * @param right what to say where no word comes near; it gets them all as {@code words}
     */
    public boolean isKnown(String word, Seq<String> words, Place place, Message wrong, Message right) {
        if (words.contains(word)) {
            return true;
        }
        problems.add(
                place,
                wrong.with("word", Nearest.shown(word)),
                meant(word, words).getOrElse(right.with("words", Nearest.all(words))));
        return false;
    }

    /** Asks whether somebody meant the word that is nearest; none when no word comes near. */
    public static Option<Message> meant(String word, Seq<String> words) {
        return Nearest.to(word, words).map(near -> Problems.text("meant").with("near", near));
    }

    private Option<Yaml.Scalar> scalar(Yaml value, Yaml.Kind kind, String key) {
        return value instanceof Yaml.Scalar scalar && scalar.kind() == kind
                ? Option.some(scalar)
                : wrongType(value, key);
    }

    private <T> Option<T> wrongType(Yaml value, String key) {
        problems.add(
                value.place(),
                Problems.text(key).with("found", found(value)),
                Problems.text(key + ".right")
                        .with("value", value instanceof Yaml.Scalar s ? Nearest.shown(s.text()) : "…"));
        return Option.none();
    }

    private static Message found(Yaml value) {
        if (value instanceof Yaml.Mapping) {
            return Problems.text("found.mapping");
        }
        if (value instanceof Yaml.Scalar scalar) {
            return Problems.text("found." + scalar.kind()).with("value", Nearest.shown(scalar.text()));
        }
        return Problems.text("found.list");
    }
}
