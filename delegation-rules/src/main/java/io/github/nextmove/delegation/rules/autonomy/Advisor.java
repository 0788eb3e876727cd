package io.github.nextmove.delegation.rules.autonomy;

import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Advises how freely to let a delegatee act, by a policy, such as L4 now that the evaluation was held.
 *
 * <p>Immutable and pure. A rating older than its threshold says counts as unknown.
 *
 * @since 0.1.0
 */
public final class Advisor {

    private final AutonomyPolicy policy;
    private final Thresholds thresholds;

    private Advisor(AutonomyPolicy policy, Thresholds thresholds) {
        this.policy = policy;
        this.thresholds = thresholds;
    }

    /** An advisor by a policy, with thresholds. */
    public static Advisor of(AutonomyPolicy policy, Thresholds thresholds) {
        return new Advisor(policy, thresholds);
    }

    /** The advice as of an instant; the outcome of this delegation counts once it was evaluated. */
    public Advice now(Delegation delegation, TrackRecord before, Instant asOf) {
        TrackRecord record = TrackRecord.outcomeOf(delegation).map(before::plus).getOrElse(before);
        return advise(delegation, record, asOf);
    }

    /**
     * The advice when the task was handed over, by the ratings and the outcomes that were there; none before.
     *
     * <p>What was agreed is to be compared with this one.
     */
    public Option<Advice> atHandover(Delegation delegation, TrackRecord before) {
        return delegation
                .history()
                .recorded(ConversationHeld.class)
                .headOption()
                .filter(held -> held.event().accepted())
                .flatMap(held -> delegation
                        .history()
                        .replayTo(held.number())
                        .map(then -> advise(then, before, held.event().at())));
    }

    private Advice advise(Delegation delegation, TrackRecord record, Instant at) {
        LocalDate today = delegation.dayOf(at);
        return policy.advise(new Basis(
                delegation.delegatee(),
                fresh(delegation.readiness().byDelegator(), today, thresholds),
                fresh(delegation.readiness().own(), today, thresholds),
                record,
                thresholds));
    }

    /** A rating, unless it is older than it may be. */
    public static Option<ReadinessRating> fresh(
            Option<ReadinessRating> rating, LocalDate today, Thresholds thresholds) {
        return rating.filter(given -> ChronoUnit.DAYS.between(given.on(), today) <= thresholds.ratingStaleAfterDays());
    }
}
