package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.fixtures.Cast;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.standard.StandardRules;
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

    /** Every rule half of the time. */
    private static final Vector<RuleBook> BOOKS = Vector.of(StandardPolicy.values())
            .map(StandardRules::book)
            .flatMap(book -> Vector.of(book, book, book.only(RuleSet.FORM), book.only(RuleSet.ARTICLE)));

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
        return Combinators.combine(new Walks().get(), part(), books(), new Pasts().get(), instants())
                .as(Case::new);
    }

    private static Arbitrary<Integer> part() {
        return Arbitraries.oneOf(Arbitraries.just(100), Arbitraries.integers().between(20, 100));
    }

    private static Arbitrary<RuleBook> books() {
        return Combinators.combine(Arbitraries.of(BOOKS.toJavaList()), new Thresholds().get())
                .as(RuleBook::with);
    }

    /** Mostly in the weeks in which walks happen. */
    public static Arbitrary<Instant> instants() {
        Arbitrary<Instant> hours =
                Arbitraries.integers().between(-1_000, 9_000).map(hour -> Cast.MONDAY.plus(Duration.ofHours(hour)));
        return Arbitraries.frequencyOf(
                Tuple.of(9, hours), Tuple.of(1, Arbitraries.of(Instant.MIN, Instant.EPOCH, Instant.MAX)));
    }
}
