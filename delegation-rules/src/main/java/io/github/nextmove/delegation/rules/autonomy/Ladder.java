package io.github.nextmove.delegation.rules.autonomy;

import static io.github.nextmove.delegation.AutonomyLevel.L3;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Lets results move the level, one step at a time; a rating starts it, and caps it while competence is low.
 *
 * <p>It looks at the results at the last level alone, from when that level was agreed anew: a person can check
 * it on the fingers of one hand.
 */
final class Ladder implements AutonomyPolicy {

    /** How high a rating starts, and how high results lead while competence is rated low. */
    private static final AutonomyLevel CAP = L3;

    @Override
    public Advice advise(Basis basis) {
        return basis.trackRecord().lastLevel().map(last -> move(last, basis)).getOrElse(() -> start(basis.rating()));
    }

    private static Advice start(Option<ReadinessRating> rating) {
        return rating.flatMap(ReadinessRating::level)
                .map(readiness -> LevelTable.ORDERED.base(readiness, false))
                .map(level -> Advice.of(level.isAtLeast(CAP) ? CAP : level, AdviceReason.START_BY_RATING))
                .getOrElse(Advice.none(AdviceReason.READINESS_UNKNOWN));
    }

    private static Advice move(AutonomyLevel last, Basis basis) {
        Thresholds thresholds = basis.thresholds();
        Vector<Outcome> results = basis.trackRecord().atLastLevel().map(PastOutcome::outcome);
        int inARow = results.reverse().prefixLength(Outcome.AS_AGREED::equals);
        if (inARow >= thresholds.upAfter()) {
            return last.isAtLeast(CAP) && isCompetenceLow(basis.rating())
                    ? Advice.of(last, AdviceReason.RATED_LOW_CAP, text -> text.with("count", inARow))
                    : Advice.of(
                            last.plus(1),
                            AdviceReason.THREE_IN_A_ROW_AT_THIS_LEVEL,
                            text -> text.with("count", inARow));
        }
        // After the largest number of all come no results at all: so many there never are.
        Vector<Outcome> recent = results.takeRight(thresholds.backAfter() + 1);
        int failed = recent.count(Outcome.NOT_AS_AGREED::equals);
        return failed >= thresholds.backAfter()
                ? Advice.of(last.plus(-1), AdviceReason.TWO_OF_THREE_NOT_AS_AGREED, text -> text.with("count", failed)
                        .with("window", recent.size()))
                : Advice.of(last, AdviceReason.COUNTING, text -> text.with("count", inARow)
                        .with("needed", thresholds.upAfter()));
    }

    private static boolean isCompetenceLow(Option<ReadinessRating> rating) {
        return rating.flatMap(ReadinessRating::competence).contains(Rating.LOW);
    }
}
