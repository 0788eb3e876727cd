package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.rules.PastOutcome;
import io.github.nextmove.delegation.rules.TrackRecord;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What two people may have done before: often nothing, often the same outcome some times in a row. */
public final class Pasts implements ArbitrarySupplier<TrackRecord> {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Override
    public Arbitrary<TrackRecord> get() {
        Arbitrary<Vector<PastOutcome>> outcomes = Combinators.combine(
                        outcome().list().ofMaxSize(2),
                        outcome(),
                        Arbitraries.integers().between(0, 4))
                .as((first, then, times) -> Vector.ofAll(first).appendAll(Vector.fill(times, then)));
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(TrackRecord.empty())),
                Tuple.of(2, Combinators.combine(outcomes, level()).as(TrackRecord::new)));
    }

    private static Arbitrary<PastOutcome> outcome() {
        return Combinators.combine(
                        Arbitraries.of(Outcome.class), Arbitraries.integers().between(1, 400), level())
                .as((outcome, daysAgo, level) -> new PastOutcome(outcome, NEW_YEAR.minusDays(daysAgo), level));
    }

    static Arbitrary<Option<AutonomyLevel>> level() {
        return Arbitraries.of(AutonomyLevel.class).injectNull(0.3).map(Option::of);
    }
}
