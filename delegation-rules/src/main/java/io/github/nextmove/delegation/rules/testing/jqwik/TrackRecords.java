package io.github.nextmove.delegation.rules.testing.jqwik;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.rules.autonomy.PastOutcome;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.testing.Story;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What two people may have done before, such as {@code @ForAll(supplier = TrackRecords.class) TrackRecord before}.
 *
 * <p>Often nothing, often the same outcome some times in a row, and half of the time all at the level that was
 * agreed last. All of it was in the year and a bit before {@link Story} begins.
 *
 * @since 0.1.0
 */
public final class TrackRecords implements ArbitrarySupplier<TrackRecord> {

    /** The last outcome is so many days before the conversation, as is the first. */
    private static final int LAST = 30;

    private static final int FIRST = 430;

    @Override
    public Arbitrary<TrackRecord> get() {
        Arbitrary<Vector<PastOutcome>> outcomes = Combinators.combine(
                        outcome().list().ofMaxSize(2),
                        outcome(),
                        Arbitraries.integers().between(0, 4))
                .as((first, then, times) -> Vector.ofAll(first).appendAll(Vector.fill(times, then)));
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(TrackRecord.empty())),
                        Tuple.of(1, Combinators.combine(outcomes, level()).as(TrackRecord::new)),
                        Tuple.of(1, Combinators.combine(outcomes, level()).as(TrackRecords::allAt)))
                .withoutEdgeCases();
    }

    private static Arbitrary<PastOutcome> outcome() {
        return Combinators.combine(
                        Arbitraries.of(Outcome.class), Arbitraries.integers().between(LAST, FIRST), level())
                .as((outcome, daysAgo, level) -> new PastOutcome(outcome, Story.date(-daysAgo), level));
    }

    private static TrackRecord allAt(Vector<PastOutcome> outcomes, Option<AutonomyLevel> level) {
        return new TrackRecord(outcomes.map(past -> new PastOutcome(past.outcome(), past.on(), level)), level);
    }

    private static Arbitrary<Option<AutonomyLevel>> level() {
        return Arbitraries.of(AutonomyLevel.class).injectNull(0.3).map(Option::of);
    }
}
