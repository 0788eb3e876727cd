package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Message;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A threshold that belongs to the user, such as after how many days a rating is too old.
 *
 * <p>It has a unit, a range, a default and the reason for that default; {@link RuleSet#set} gives it another
 * value, and the book knows where each value came from. To a rule it is a fact like any other. Its texts stand
 * in a bundle: {@code fact.ID} is what people call it, {@code fact.ID.why} the reason for its default.
 *
 * @param <T> what it is set to
 * @since 0.1.0
 */
public final class Parameter<T> extends Fact<T> {

    private final T byDefault;
    private final Map<String, T> words;
    private final @Nullable NumberRange range;

    private Parameter(String texts, String id, T byDefault, Map<String, T> words, @Nullable NumberRange range) {
        super(texts, id, situation -> Option.none());
        this.byDefault = Objects.requireNonNull(byDefault, "byDefault");
        this.words = words;
        this.range = range;
        problem(byDefault).forEach(wrong -> {
            throw new IllegalArgumentException("the default of " + id + " is out of its range: " + byDefault);
        });
    }

    /** A number of days, from the least to the most it may be. */
    public static Parameter<Integer> days(String texts, String id, int byDefault, int least, int most) {
        return number(texts, id, byDefault, new NumberRange(NumberRange.DAYS, least, most));
    }

    /** How many of something, from the least to the most it may be. */
    public static Parameter<Integer> count(String texts, String id, int byDefault, int least, int most) {
        return number(texts, id, byDefault, new NumberRange(NumberRange.COUNT, least, most));
    }

    /** A number of levels of autonomy, from the least to the most it may be. */
    public static Parameter<Integer> levels(String texts, String id, int byDefault, int least, int most) {
        return number(texts, id, byDefault, new NumberRange(NumberRange.LEVELS, least, most));
    }

    /** A level of autonomy. */
    public static Parameter<AutonomyLevel> level(String texts, String id, AutonomyLevel byDefault) {
        return oneOf(
                texts,
                id,
                byDefault,
                LinkedHashMap.ofEntries(Vector.of(AutonomyLevel.values()).map(level -> Tuple.of(level.name(), level))));
    }

    /** One of some values, each with the word that settings know it by. */
    public static <T> Parameter<T> oneOf(String texts, String id, T byDefault, Map<String, ? extends T> words) {
        return new Parameter<>(texts, id, byDefault, Map.<String, T>narrow(words), null);
    }

    /** What it is when nobody sets it. */
    public T byDefault() {
        return byDefault;
    }

    /** Why it is that. */
    public Message reason() {
        return new Message(name().bundle(), name().key() + ".why", name().values());
    }

    /** What it may be, such as 1 to 30 days. */
    public Message range() {
        return range == null ? RuleTexts.say("range.words").with("words", words()) : range.said();
    }

    /** The words of which it may be one, in settings; none when it is a number. */
    public Vector<String> words() {
        return words.keySet().toVector();
    }

    @Override
    void check(T value) {
        if (problem(value).isDefined()) {
            throw new IllegalArgumentException(this + " cannot be " + value + "; it can be " + range);
        }
    }

    /** What a value is called in settings, such as {@code 3} or {@code L3}. */
    public String said(T value) {
        return words.find(word -> word._2.equals(value)).map(word -> word._1).getOrElse(() -> value.toString());
    }

    /** Reads a value as people write it, such as {@code 3 days}; or what is wrong with it, and what would be right. */
    public Either<Message, T> read(String text) {
        Either<Message, T> value = range == null
                ? words.get(text.strip()).toEither(() -> wrong("setting.word", text))
                : number(range, text);
        return value.flatMap(
                read -> problem(read).<Either<Message, T>>map(Either::left).getOrElse(Either.right(read)));
    }

    private static Parameter<Integer> number(String texts, String id, int byDefault, NumberRange range) {
        return new Parameter<>(texts, id, byDefault, LinkedHashMap.empty(), range);
    }

    /** What is wrong with a value, if anything is. A value that has no word is the host's own, and is fine. */
    Option<Message> problem(T value) {
        return range != null && value instanceof Integer number && !range.holds(number)
                ? Option.some(wrong("setting.range", value.toString()))
                : Option.none();
    }

    /**
     * A value that it may be, by a number, to test with: 0 is the default, and the same number the same value.
     * Each value has a number; a number of 1 or more counts up from the least, or through the words.
     */
    @SuppressWarnings("unchecked") // a parameter with a range is one of integers
    public T any(int number) {
        if (number == 0) {
            return byDefault;
        }
        return range != null
                ? (T) (Integer) range.any(number)
                : words.isEmpty() ? byDefault : words.toVector().get(Math.floorMod(number - 1, words.size()))._2;
    }

    @Override
    Option<T> read(Situation situation) {
        return Option.some(situation.settings().value(this));
    }

    @SuppressWarnings("unchecked") // a parameter with a range is one of integers
    private Either<Message, T> number(NumberRange numbers, String text) {
        return (Either<Message, T>) numbers.read(text).mapLeft(key -> wrong(key, text));
    }

    private Message wrong(String key, String text) {
        return RuleTexts.say(key).with("parameter", id()).with("value", text).with("range", range());
    }
}
