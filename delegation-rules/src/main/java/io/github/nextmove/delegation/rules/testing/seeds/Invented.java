package io.github.nextmove.delegation.rules.testing.seeds;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.rules.Parameter;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.autonomy.PastOutcome;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.testing.Picks;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What rules are tried on, by a number: the same number, the same thing, such as {@code Invented.settings(book, 7)}.
 *
 * <p>The same things as arbitraries of jqwik, which also shrink, are in {@code testing.jqwik}.
 *
 * @since 0.1.0
 */
public final class Invented {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    /** Half of the parameters stay as they are, and half of the others are among the first of their values. */
    private static final int SMALL = 5;

    private Invented() {}

    /**
     * What two people may have done before: often nothing, often the same outcome some times in a row, half of the
     * time all at the level that was agreed last.
     */
    public static TrackRecord trackRecord(long seed) {
        Picks picks = Picks.of(seed);
        if (picks.below(3) == 0) {
            return TrackRecord.empty();
        }
        Option<AutonomyLevel> last = level(picks);
        boolean allAtLast = picks.percent(50);
        Outcome often = picks.one(Outcome.values());
        Vector<PastOutcome> outcomes = Vector.fill(picks.below(2), () -> picks.one(Outcome.values()))
                .appendAll(Vector.fill(picks.below(5), () -> often))
                .map(outcome -> new PastOutcome(
                        outcome, NEW_YEAR.minusDays(picks.below(300)), allAtLast ? last : level(picks)));
        return new TrackRecord(outcomes, last);
    }

    /** A layer over a book that sets some of its parameters to values that they may have. */
    public static RuleSet settings(RuleBook book, long seed) {
        Picks picks = Picks.of(seed);
        return settings(book, Vector.fill(book.parameters().size(), () -> switch (picks.below(4)) {
            case 0, 1 -> 0;
            case 2 -> picks.below(SMALL);
            default -> picks.below(Integer.MAX_VALUE);
        }));
    }

    /**
     * A layer over a book that sets its parameters in their order, each as {@link Parameter#any} makes of a number;
     * where that is 0, the parameter stays as it is in the book.
     */
    public static RuleSet settings(RuleBook book, Iterable<Integer> numbers) {
        return book.parameters()
                .zip(numbers)
                .filter(each -> each._2 != 0)
                .foldLeft(RuleSet.named("invented", "0"), (settings, each) -> set(settings, each._1, each._2));
    }

    private static <T> RuleSet set(RuleSet settings, Parameter<T> parameter, int number) {
        return settings.set(parameter, parameter.any(number));
    }

    private static Option<AutonomyLevel> level(Picks picks) {
        return picks.maybe(75, () -> picks.one(AutonomyLevel.values()));
    }
}
