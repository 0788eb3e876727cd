package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The things that a rule judges one by one, such as each checkpoint that was held.
 *
 * <p>A rule looks at its conditions for each of them, and makes a finding of each for which all hold. What can
 * be known of one of them are facts too: {@link #fact} and {@link #perhaps}. Its name in the texts is a plural,
 * such as "checkpoints that were held".
 *
 * @param <C> what one of them is; two of them are never equal
 * @since 0.1.0
 */
public final class Each<C> extends Fact<Vector<C>> {

    private final Function<C, Moment> arose;
    private final Function<C, ? extends Seq<Integer>> events;

    private Each(
            String texts,
            String id,
            Function<Situation, ? extends Seq<C>> from,
            Function<C, Moment> arose,
            Function<C, ? extends Seq<Integer>> events) {
        super(texts, id, situation -> Option.some(from.apply(situation).toVector()));
        this.arose = Objects.requireNonNull(arose, "arose");
        this.events = Objects.requireNonNull(events, "events");
    }

    /** Each event of a kind; a finding arises by it and rests on it. */
    public static <E extends Event> Each<RecordedEvent<E>> event(String texts, String id, Class<E> kind) {
        return events(texts, id, situation -> situation.history().recorded(kind));
    }

    /** Each of some events; a finding arises by it and rests on it. */
    public static <E extends Event> Each<RecordedEvent<E>> events(
            String texts, String id, Function<Situation, ? extends Seq<RecordedEvent<E>>> from) {
        return new Each<>(texts, id, from, Moment::after, recorded -> Vector.of(recorded.number()));
    }

    /** Each of some things, with when a finding about it arises; it rests on no event. */
    public static <C> Each<C> of(
            String texts, String id, Function<Situation, ? extends Seq<C>> from, Function<C, Moment> arose) {
        return new Each<>(texts, id, from, arose, thing -> Vector.empty());
    }

    /** Each of some things, with when a finding about it arises and the numbers of the events it rests on. */
    public static <C> Each<C> of(
            String texts,
            String id,
            Function<Situation, ? extends Seq<C>> from,
            Function<C, Moment> arose,
            Function<C, ? extends Seq<Integer>> events) {
        return new Each<>(texts, id, from, arose, events);
    }

    /** Something that is always known of each of them. */
    public <T> Fact<T> fact(String texts, String id, Function<C, T> of) {
        return fact(texts, id, (situation, thing) -> of.apply(thing));
    }

    /** Something that is always known of each of them in its situation. */
    public <T> Fact<T> fact(String texts, String id, BiFunction<Situation, C, T> of) {
        return Fact.ofEach(
                this,
                texts,
                id,
                true,
                situation -> Option.some(Objects.requireNonNull(of.apply(situation, situation.the(this)), id)));
    }

    /** Something that may not be known of each of them. */
    public <T> Fact<T> perhaps(String texts, String id, Function<C, Option<T>> of) {
        return perhaps(texts, id, (situation, thing) -> of.apply(thing));
    }

    /** Something that may not be known of each of them in its situation. */
    public <T> Fact<T> perhaps(String texts, String id, BiFunction<Situation, C, Option<T>> of) {
        return Fact.ofEach(this, texts, id, false, situation -> of.apply(situation, situation.the(this)));
    }

    /** Those that are judged. That there is a present does not hang on now: what is known of it may. */
    Option<Vector<C>> judgedIn(Situation situation) {
        Ground ground = situation.ground();
        return this == Facts.PRESENT && ground.isWatched()
                ? read(Situation.fresh(ground.unwatched(), situation.settings(), situation.assumptions()))
                : situation.know(this);
    }

    Moment arose(C thing) {
        return arose.apply(thing);
    }

    Vector<Integer> events(C thing) {
        return events.apply(thing).toVector();
    }
}
