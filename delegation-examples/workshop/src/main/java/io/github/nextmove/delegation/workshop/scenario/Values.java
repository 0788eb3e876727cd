package io.github.nextmove.delegation.workshop.scenario;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** Reads single values of a file as what they should be; what is none is reported, where it stands. */
final class Values {
    private static final int LONGEST_ID = 200;

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Option<Yaml.Mapping> mapping(Yaml value) {
        return value instanceof Yaml.Mapping mapping ? Option.some(mapping) : wrongType(value, "type.mapping");
    }

    Option<Vector<Yaml>> list(Yaml value) {
        return value instanceof Yaml.Sequence list ? Option.some(list.items()) : wrongType(value, "type.list");
    }

    /** A list in which each item is read on its own. */
    <T> Vector<T> list(Yaml value, Function<Yaml, Option<T>> item) {
        return list(value).getOrElse(Vector.empty()).flatMap(item);
    }

    Option<String> text(Yaml value) {
        return scalar(value, Yaml.Kind.TEXT, "type.text").map(Yaml.Scalar::text);
    }

    /** A text that names somebody or something. */
    Option<String> id(Yaml value) {
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

    Option<Boolean> flag(Yaml value) {
        return scalar(value, Yaml.Kind.FLAG, "type.flag")
                .map(flag -> flag.text().equalsIgnoreCase("true"));
    }

    Option<Integer> number(Yaml value, int least, int most) {
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
    <E extends Enum<E>> Option<E> word(Yaml value, Seq<E> words) {
        return oneOf(value, words.map(Enum::name))
                .flatMap(name -> words.find(word -> word.name().equals(name)));
    }

    Option<String> oneOf(Yaml value, Seq<String> words) {
        return scalar(value, Yaml.Kind.TEXT, "type.word")
                .map(Yaml.Scalar::text)
                .filter(word -> isKnown(word, words, value.place(), "word"));
    }

    /** Whether a word is one of those; if not, that is reported, with the one that was probably meant. */
    boolean isKnown(String word, Seq<String> words, Place place, String key) {
        if (words.contains(word)) {
            return true;
        }
        problems.add(
                place,
                Problems.text(key).with("word", Nearest.shown(word)),
                meant(word, words).getOrElse(Problems.text(key + ".right").with("words", Nearest.all(words))));
        return false;
    }

    static Option<Message> meant(String word, Seq<String> words) {
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
