package io.github.nextmove.delegation.rules.autonomy;

import static io.github.nextmove.delegation.AutonomyLevel.L1;
import static io.github.nextmove.delegation.AutonomyLevel.L2;
import static io.github.nextmove.delegation.AutonomyLevel.L3;
import static io.github.nextmove.delegation.AutonomyLevel.L4;
import static io.github.nextmove.delegation.AutonomyLevel.L5;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.ReadinessLevel;
import io.github.nextmove.delegation.ReadinessRating;
import io.vavr.control.Option;

/**
 * Reads the level of a readiness from a table, steps back after repeated failure, and goes up in steps.
 *
 * @param lowCompetenceLowMotivation the level where both are low
 * @param lowCompetenceHighMotivation the level where competence alone is low
 */
record LevelTable(AutonomyLevel lowCompetenceLowMotivation, AutonomyLevel lowCompetenceHighMotivation)
        implements AutonomyPolicy {

    static final LevelTable ORDERED = new LevelTable(L1, L2);
    static final LevelTable DEVELOPMENT_ORDERED = new LevelTable(L2, L1);

    @Override
    public Advice advise(Basis basis) {
        return basis.rating()
                .flatMap(ReadinessRating::level)
                .map(readiness -> advise(readiness, basis.trackRecord(), basis.thresholds()))
                .getOrElse(Advice.none(AdviceReason.READINESS_UNKNOWN));
    }

    private Advice advise(ReadinessLevel readiness, TrackRecord record, Thresholds thresholds) {
        boolean proven = record.lastWere(thresholds.provenAfter(), Outcome.AS_AGREED);
        boolean failing = record.lastWere(thresholds.failuresForStepBack(), Outcome.NOT_AS_AGREED);
        AutonomyLevel base = base(readiness, proven);
        Option<AutonomyLevel> last = record.lastLevel();
        if (failing && last.isDefined()) {
            AutonomyLevel oneBack = last.get().plus(-1);
            return Advice.of(base.isAtLeast(oneBack) ? oneBack : base, AdviceReason.STEP_BACK_AFTER_REPEATED_FAILURE);
        }
        if (last.exists(level -> base.stepsAbove(level) > thresholds.maxStepUp())) {
            return Advice.of(last.get().plus(thresholds.maxStepUp()), AdviceReason.ONE_STEP_AT_A_TIME);
        }
        return Advice.of(base, AdviceReason.of(readiness, proven));
    }

    /** The level of the table. */
    AutonomyLevel base(ReadinessLevel readiness, boolean proven) {
        return switch (readiness) {
            case NOT_YET_COMPETENT_NOT_MOTIVATED -> lowCompetenceLowMotivation;
            case NOT_YET_COMPETENT_MOTIVATED -> lowCompetenceHighMotivation;
            case COMPETENT_NOT_MOTIVATED -> L3;
            case COMPETENT_AND_MOTIVATED -> proven ? L5 : L4;
        };
    }
}
