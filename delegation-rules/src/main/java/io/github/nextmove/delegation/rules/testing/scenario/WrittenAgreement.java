package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.DevelopmentGoal;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Writes what is agreed, and what would change in it, as {@link AgreementForm} reads it. */
final class WrittenAgreement {

    private WrittenAgreement() {}

    static YamlLine agreed(Agreement agreement, Days days) {
        return keys(
                        Option.some(agreement.checkpoints()).filter(Traversable::nonEmpty),
                        Option.some(agreement.authority()).filter(Traversable::nonEmpty),
                        agreement.deadline(),
                        agreement.autonomy(),
                        agreement.autonomyReason(),
                        days)
                .maybe(
                        "developmentGoal",
                        Option.some(agreement.developmentGoal()).filter(goal -> goal != DevelopmentGoal.NONE));
    }

    static YamlLine change(AgreementChange change, Days days) {
        return keys(
                change.checkpoints(),
                change.authority(),
                change.deadline(),
                change.autonomy(),
                change.autonomyReason(),
                days);
    }

    /** Without the texts that the format has no key for. */
    static Agreement tellable(Agreement agreement) {
        return new Agreement(
                Option.none(),
                Option.none(),
                agreement.deadline(),
                agreement.authority(),
                agreement.checkpoints(),
                agreement.autonomy(),
                agreement.autonomyReason(),
                agreement.developmentGoal());
    }

    private static YamlLine keys(
            Option<Vector<LocalDate>> checkpoints,
            Option<Set<DecisionId>> authority,
            Option<LocalDate> deadline,
            Option<AutonomyLevel> autonomy,
            Option<String> reason,
            Days days) {
        return YamlLine.empty()
                .maybe("autonomy", autonomy.map(AutonomyLevel::number))
                .maybe("autonomyReason", reason)
                .maybe("authority", authority.map(Set::toVector))
                .maybe("deadline", deadline.map(days::number))
                .maybe("checkpoints", checkpoints.map(all -> all.map(days::number)));
    }
}
