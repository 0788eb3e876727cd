package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be known of a situation, such as the level that was agreed.
 *
 * <p>Rules read facts and nothing else: so each answer can say which values it saw, a fact that is missing or
 * too old makes the answer unknown instead of wrong, and what-if can put another value in its place. Make it a
 * constant. It is a pure function, worked out once for each situation, and what it yields is immutable.
 *
 * <p>Its texts stand in a bundle: {@code fact.ID} is what people call it, {@code fact.ID.question} how to find
 * out when it is not known.
 *
 * @param <T> what is known
 * @since 0.1.0
 */
public sealed class Fact<T> permits Each, Parameter {

    private final String texts;
    private final String id;
    private final Function<Situation, Option<T>> from;
    private final BiFunction<Situation, T, ? extends Seq<T>> others;
    private final Vector<Parameter<?>> uses;
    private final boolean certain;
    private final @Nullable Age<T> age;
    private final @Nullable Each<?> each;

    Fact(String texts, String id, Function<Situation, Option<T>> from) {
        this(texts, id, from, (situation, value) -> Nearby.values(value), Vector.empty(), true, null, null);
    }

    Fact(
            String texts,
            String id,
            Function<Situation, Option<T>> from,
            BiFunction<Situation, T, ? extends Seq<T>> others,
            Vector<Parameter<?>> uses,
            boolean certain,
            @Nullable Age<T> age,
            @Nullable Each<?> each) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.id = Objects.requireNonNull(id, "id");
        this.from = Objects.requireNonNull(from, "from");
        this.others = Objects.requireNonNull(others, "others");
        this.uses = uses;
        this.certain = certain;
        this.age = age;
        this.each = each;
    }

    /** A fact that is always known. */
    public static <T> Fact<T> of(String texts, String id, Function<Situation, T> from) {
        return new Fact<>(texts, id, situation -> Option.some(Objects.requireNonNull(from.apply(situation), id)));
    }

    /** A fact that may not be known. */
    public static <T> Fact<T> maybe(String texts, String id, Function<Situation, Option<T>> from) {
        return new Fact<>(
                texts, id, from, (situation, value) -> Nearby.values(value), Vector.empty(), false, null, null);
    }

    /** The same fact, which is no longer known when it is older than that many days. */
    public Fact<T> staleAfter(Parameter<Integer> days, Function<T, LocalDate> on) {
        return new Fact<>(texts, id, this::read, others, uses.append(days), false, new Age<>(days, on), each);
    }

    /**
     * The same fact, with the other values it could have, nearest first, for what would clear a finding; else they
     * follow from its type, where that is yes or no, a word, a number, a day, or a list that can be shorter. None for
     * what nobody can change, such as what happened before.
     */
    public Fact<T> couldBe(Function<T, ? extends Seq<T>> values) {
        return couldBe((situation, value) -> values.apply(value));
    }

    /** The same, where the other values depend on the situation. */
    public Fact<T> couldBe(BiFunction<Situation, T, ? extends Seq<T>> values) {
        return new Fact<>(texts, id, this::read, values, uses, certain, age, each);
    }

    /** The same fact, saying that it depends on these parameters. */
    public Fact<T> using(Parameter<?>... parameters) {
        return new Fact<>(texts, id, this::read, others, uses.appendAll(Vector.of(parameters)), certain, age, each);
    }

    /** Its name in the texts of rules, such as {@code agreedLevel}. */
    public String id() {
        return id;
    }

    /** What people call it. */
    public Message name() {
        return Message.of(texts, "fact." + id);
    }

    /** What to ask to find out. */
    public Message question() {
        return Message.of(texts, "fact." + id + ".question");
    }

    /** Whether it may be missing or too old; else it is always known. */
    public boolean canBeUnknown() {
        return !certain;
    }

    /** The parameters that it depends on. */
    public Vector<Parameter<?>> parameters() {
        return uses;
    }

    /** The things of which it is a fact; none when it is one of the situation as a whole. */
    public Option<Each<?>> each() {
        return Option.of(each);
    }

    /** Refuses what it cannot be, for whoever writes code. */
    void check(T value) {}

    boolean isOfThings() {
        return each != null;
    }

    /** Since when it is too old to count, in a situation in which it is. */
    Option<LocalDate> staleSince(Situation situation) {
        return age == null
                ? Option.none()
                : read(situation)
                        .filter(value -> !age.isFresh(value, situation))
                        .map(value -> age.since(value, situation));
    }

    /** Before its age is looked at. */
    Option<T> read(Situation situation) {
        return from.apply(situation);
    }

    Option<T> workOut(Situation situation) {
        Option<T> value = read(situation);
        return age == null ? value : value.filter(known -> age.isFresh(known, situation));
    }

    Seq<T> others(Situation situation, T value) {
        return others.apply(situation, value);
    }

    /** A fact of each of these things, rather than of the situation as a whole. */
    static <T> Fact<T> ofEach(
            Each<?> things, String texts, String id, boolean certain, Function<Situation, Option<T>> from) {
        return new Fact<>(
                texts, id, from, (situation, value) -> Nearby.values(value), Vector.empty(), certain, null, things);
    }

    @Override
    public String toString() {
        return id;
    }

    /** How old a fact may be. A fact of a thing is as fresh as it was when the thing came to be. */
    private record Age<T>(Parameter<Integer> days, Function<T, LocalDate> on) {

        LocalDate since(T value, Situation situation) {
            return plus(on.apply(value), situation.value(days));
        }

        boolean isFresh(T value, Situation situation) {
            return !since(value, situation).isBefore(situation.dayInFocus());
        }

        private static LocalDate plus(LocalDate day, int days) {
            return day.isAfter(LocalDate.MAX.minusDays(days)) ? LocalDate.MAX : day.plusDays(days);
        }
    }
}
