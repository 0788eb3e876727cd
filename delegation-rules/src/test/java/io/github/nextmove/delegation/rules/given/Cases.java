package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.jqwik.SettingsOf;
import io.github.nextmove.delegation.rules.testing.jqwik.TrackRecords;
import io.github.nextmove.delegation.testing.Cast;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;

/** Any walk, at its end or on the way, judged by any rules with any past, as of any instant. */
public final class Cases implements ArbitrarySupplier<Case> {

    /** Mostly every rule, and often those by the ladder, as one of them speaks under that policy alone. */
    private static final Vector<RuleBook> BOOKS = Vector.of(StandardPolicy.values())
            .map(StandardRules::book)
            .flatMap(book -> Vector.of(book, book, Documents.FORM.of(book), Documents.ARTICLE.of(book)))
            .appendAll(Vector.fill(4, StandardRules.book(StandardPolicy.LADDER)));

    /** The same thousand cases each time, for counting; only inside jqwik. */
    public static Vector<Case> sample() {
        return Vector.ofAll(new Cases()
                .get().generator(1_000).stream(new Random(7))
                        .map(Shrinkable::value)
                        .limit(1_000)
                        .toList());
    }

    @Override
    public Arbitrary<Case> get() {
        return Combinators.combine(new Walks().get(), part(), books(), new TrackRecords().get(), instants())
                .as(Case::new);
    }

    private static Arbitrary<Integer> part() {
        return Arbitraries.oneOf(Arbitraries.just(100), Arbitraries.integers().between(20, 100));
    }

    private static Arbitrary<RuleBook> books() {
        return Arbitraries.of(BOOKS.toJavaList())
                .flatMap(book -> new SettingsOf(book).get().map(book::with));
    }

    /** Mostly in the weeks in which walks happen. */
    public static Arbitrary<Instant> instants() {
        Arbitrary<Instant> hours =
                Arbitraries.integers().between(-1_000, 9_000).map(hour -> Cast.MONDAY.plus(Duration.ofHours(hour)));
        return Arbitraries.frequencyOf(
                Tuple.of(9, hours), Tuple.of(1, Arbitraries.of(Instant.MIN, Instant.EPOCH, Instant.MAX)));
    }
}
