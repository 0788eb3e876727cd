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
import io.github.nextmove.delegation.rules.Parameters;
import io.github.nextmove.delegation.rules.TrackRecord;
import io.vavr.control.Option;

/**
 * The policies that come with the library, such as {@link #ORDERED}, the default.
 *
 * <p>Both read the level of a readiness from a table, step back after repeated failure, and go up one step
 * at a time. They differ where competence is low. Source: F15, A19, A22, A43; evidence mixed.
 *
 * @since 0.1.0
 */
public enum StandardPolicy implements AutonomyPolicy {
    /** More motivation gives more freedom, as the form says (F15); after Hersey and Blanchard, 1969. */
    ORDERED(L1, L2),

    /** Who begins with enthusiasm is directed first; after Blanchard, Zigarmi and Zigarmi, 1985. */
    DEVELOPMENT_ORDERED(L2, L1);

    private final AutonomyLevel lowCompetenceLowMotivation;
    private final AutonomyLevel lowCompetenceHighMotivation;

    StandardPolicy(AutonomyLevel lowCompetenceLowMotivation, AutonomyLevel lowCompetenceHighMotivation) {
        this.lowCompetenceLowMotivation = lowCompetenceLowMotivation;
        this.lowCompetenceHighMotivation = lowCompetenceHighMotivation;
    }

    @Override
    public Advice advise(Basis basis) {
        if (!basis.delegatee().isEmployee()) {
            return Advice.none(AdviceReason.NETWORK_CHOSEN_FOR_COMPETENCE);
        }
        return basis.rating()
                .flatMap(ReadinessRating::level)
                .map(readiness -> advise(readiness, basis.trackRecord(), basis.parameters()))
                .getOrElse(Advice.none(AdviceReason.READINESS_UNKNOWN));
    }

    private Advice advise(ReadinessLevel readiness, TrackRecord record, Parameters parameters) {
        boolean proven = record.lastWere(parameters.provenAfter(), Outcome.AS_AGREED);
        boolean failing = record.lastWere(parameters.failuresForStepBack(), Outcome.NOT_AS_AGREED);
        AutonomyLevel base = base(readiness, proven);
        Option<AutonomyLevel> last = record.lastLevel();
        if (failing && last.isDefined()) {
            AutonomyLevel oneBack = last.get().plus(-1);
            return Advice.of(base.isAtLeast(oneBack) ? oneBack : base, AdviceReason.STEP_BACK_AFTER_REPEATED_FAILURE);
        }
        if (last.exists(level -> base.stepsAbove(level) > parameters.maxStepUp())) {
            return Advice.of(last.get().plus(parameters.maxStepUp()), AdviceReason.ONE_STEP_AT_A_TIME);
        }
        return Advice.of(base, AdviceReason.of(readiness, proven));
    }

    private AutonomyLevel base(ReadinessLevel readiness, boolean proven) {
        return switch (readiness) {
            case NOT_YET_COMPETENT_NOT_MOTIVATED -> lowCompetenceLowMotivation;
            case NOT_YET_COMPETENT_MOTIVATED -> lowCompetenceHighMotivation;
            case COMPETENT_NOT_MOTIVATED -> L3;
            case COMPETENT_AND_MOTIVATED -> proven ? L5 : L4;
        };
    }
}
