package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.Facts.AGREEMENTS;
import static io.github.nextmove.delegation.rules.Facts.AGREEMENT_VERSION;
import static io.github.nextmove.delegation.rules.Facts.HANDOVER;
import static io.github.nextmove.delegation.rules.Facts.RATING_STALE_AFTER;
import static io.github.nextmove.delegation.rules.standard.Sources.TEXTS;
import static io.github.nextmove.delegation.rules.standard.StandardParameters.AUTONOMY_POLICY;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.lifecycle.AgreementVersion;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Each;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.autonomy.Advisor;
import io.github.nextmove.delegation.rules.autonomy.Basis;
import io.github.nextmove.delegation.rules.autonomy.Thresholds;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/** What was known of the delegatee's readiness when something was agreed, and what follows from it. */
final class Readiness {

    /** Replayed once for each version of the agreement, however many rules ask. */
    private static final Fact<io.github.nextmove.delegation.Readiness> READINESS_THEN =
            Fact.maybe(TEXTS, "readinessThen", situation -> situation
                    .know(AGREEMENT_VERSION)
                    .map(number -> situation.delegation().agreementVersions().get(number - 1))
                    .flatMap(version -> situation.history().replayTo(version.byEvent()))
                    .map(Delegation::readiness));

    static final Fact<ReadinessRating> RATING_THEN = given(HANDOVER);

    static final Fact<ReadinessRating> OWN_RATING_THEN = HANDOVER.perhaps(
                    TEXTS,
                    "ownRatingThen",
                    (Situation situation, RecordedEvent<ConversationHeld> held) ->
                            then(situation).own())
            .staleAfter(RATING_STALE_AFTER, ReadinessRating::on);

    /** The same, by the day of a version of the agreement. */
    private static final Fact<ReadinessRating> RATING_WHEN_AGREED = given(AGREEMENTS);

    /** By the ratings when the version was agreed and the outcomes before this delegation. Not for what-if: what is advised follows from other things. */
    static final Fact<AutonomyLevel> ADVISED_LEVEL = AGREEMENTS
            .perhaps(TEXTS, "advisedLevel", Readiness::advised)
            .couldBe(level -> Vector.empty())
            .using(
                    AUTONOMY_POLICY,
                    StandardParameters.PROVEN_AFTER,
                    StandardParameters.FAILURES_FOR_STEP_BACK,
                    StandardParameters.MAX_STEP_UP,
                    StandardParameters.UP_AFTER,
                    StandardParameters.BACK_AFTER,
                    RATING_STALE_AFTER);

    /** Of competence and motivation; not known where neither was rated by both. */
    static final Fact<Vector<Message>> RATED_DIFFERENTLY = HANDOVER.perhaps(
                    TEXTS,
                    "ratedDifferently",
                    (Situation situation, RecordedEvent<ConversationHeld> held) ->
                            ratedDifferently(situation.know(RATING_THEN), situation.know(OWN_RATING_THEN)))
            .using(RATING_STALE_AFTER);

    private Readiness() {}

    private static <C> Fact<ReadinessRating> given(Each<C> each) {
        return each.perhaps(TEXTS, "ratingThen", (Situation situation, C thing) -> then(situation)
                        .byDelegator())
                .staleAfter(RATING_STALE_AFTER, ReadinessRating::on);
    }

    private static io.github.nextmove.delegation.Readiness then(Situation situation) {
        return situation.know(READINESS_THEN).get();
    }

    /** Their own rating is passed on and not missed: no built-in policy waits for it. */
    private static Option<AutonomyLevel> advised(Situation situation, AgreementVersion version) {
        Thresholds thresholds = StandardParameters.thresholds(situation);
        LocalDate day = situation.delegation().dayOf(version.since());
        Basis basis = new Basis(
                situation.delegation().delegatee(),
                situation.know(RATING_WHEN_AGREED),
                Advisor.fresh(then(situation).own(), day, thresholds),
                situation.trackRecord(),
                thresholds);
        return situation.value(AUTONOMY_POLICY).advise(basis).autonomy();
    }

    private static Option<Vector<Message>> ratedDifferently(
            Option<ReadinessRating> given, Option<ReadinessRating> own) {
        Vector<Option<Message>> compared = Vector.of(
                        compared(given, own, ReadinessRating::competence, "competence"),
                        compared(given, own, ReadinessRating::motivation, "motivation"))
                .flatMap(aspect -> aspect);
        return Option.when(!compared.isEmpty(), compared.flatMap(aspect -> aspect));
    }

    /** None when not rated by both; inside it, the aspect when rated differently. */
    private static Option<Option<Message>> compared(
            Option<ReadinessRating> given,
            Option<ReadinessRating> own,
            Function<ReadinessRating, Option<Rating>> of,
            String aspect) {
        return given.flatMap(of).flatMap(rating -> own.flatMap(of)
                .map(other -> Option.when(other != rating, Message.of(TEXTS, "aspect." + aspect))));
    }
}
