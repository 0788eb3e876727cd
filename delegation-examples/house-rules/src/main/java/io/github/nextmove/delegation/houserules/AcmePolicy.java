package io.github.nextmove.delegation.houserules;

import static io.github.nextmove.delegation.AutonomyLevel.L2;
import static io.github.nextmove.delegation.AutonomyLevel.L4;
import static io.github.nextmove.delegation.AutonomyLevel.L5;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.rules.autonomy.Advice;
import io.github.nextmove.delegation.rules.autonomy.AutonomyPolicy;
import io.github.nextmove.delegation.rules.autonomy.Basis;
import io.github.nextmove.delegation.rules.autonomy.Style;
import io.vavr.control.Option;

/**
 * How Acme thinks about freedom: competence sets the level, and motivation the support.
 *
 * <p>Who is new to the work is guided. Who is competent acts and reports at once, and after enough results in a
 * row as agreed reports at the agreed moments only. Little motivation never costs freedom: it asks for support.
 */
enum AcmePolicy implements AutonomyPolicy {
    COMPETENCE_LEADS;

    private static final String TEXTS = "io.github.nextmove.delegation.houserules.policy";

    @Override
    public Advice advise(Basis basis) {
        Option<Rating> competence = basis.rating().flatMap(ReadinessRating::competence);
        if (!basis.delegatee().isEmployee()) {
            return Advice.none("CHOSEN_FOR_COMPETENCE", Message.of(TEXTS, "CHOSEN_FOR_COMPETENCE"));
        }
        if (competence.isEmpty()) {
            return Advice.none("COMPETENCE_UNKNOWN", Message.of(TEXTS, "COMPETENCE_UNKNOWN"));
        }
        boolean motivated = basis.rating().flatMap(ReadinessRating::motivation).contains(Rating.HIGH);
        if (competence.contains(Rating.LOW)) {
            return advice(L2, motivated ? Style.S1 : Style.S2, "NEW_TO_THE_WORK");
        }
        boolean proven = basis.trackRecord().lastWere(basis.thresholds().provenAfter(), Outcome.AS_AGREED);
        return advice(proven ? L5 : L4, motivated ? Style.S4 : Style.S3, proven ? "PROVEN" : "COMPETENT");
    }

    private static Advice advice(AutonomyLevel level, Style style, String reason) {
        return new Advice(
                Option.some(level),
                Option.some(style),
                Option.some(style.support()),
                reason,
                Message.of(TEXTS, reason));
    }
}
