package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.AutonomyLevel.L2;
import static io.github.nextmove.delegation.AutonomyLevel.L3;
import static io.github.nextmove.delegation.AutonomyLevel.L4;
import static io.github.nextmove.delegation.Rating.HIGH;
import static io.github.nextmove.delegation.Rating.LOW;
import static io.github.nextmove.delegation.rules.given.JudgedStory.drafted;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Ratings by both sides are compared once, when the task is handed over to an employee. */
class ReadinessRulesTest {

    private static final JudgedStory DRAFT = drafted(draft());

    @Test
    void ratings_diverge_when_competence_or_motivation_differs() {
        assertThat(ratedByBoth(HIGH, HIGH, LOW, HIGH).findings("READINESS_RATINGS_DIVERGE"))
                .hasSize(1);
        assertThat(ratedByBoth(HIGH, HIGH, HIGH, LOW).findings("READINESS_RATINGS_DIVERGE"))
                .hasSize(1);
        assertThat(ratedByBoth(LOW, LOW, HIGH, HIGH).findings("READINESS_RATINGS_DIVERGE"))
                .hasSize(1);
        assertThat(ratedByBoth(LOW, HIGH, LOW, HIGH).findings("READINESS_RATINGS_DIVERGE"))
                .isEmpty();
    }

    @Test
    void a_rating_that_is_not_there_does_not_diverge() {
        ReadinessRating onlyMotivation = rating(Option.none(), Option.some(HIGH), Option.none());
        ReadinessRating onlyConfidence = rating(Option.none(), Option.none(), Option.some(LOW));
        JudgedStory noor = DRAFT.rated(NOOR, LOW, HIGH);

        assertThat(at(L2, noor).findings()).isEmpty();
        assertThat(at(L2, DRAFT.rated(SAM, LOW, HIGH)).findings()).isEmpty();
        assertThat(at(L2, noor.then(SAM, by -> new RateReadiness(by, onlyMotivation)))
                        .findings())
                .isEmpty();
        assertThat(at(L2, noor.then(SAM, by -> new RateReadiness(by, onlyConfidence)))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_rating_that_is_stale_or_came_after_the_hand_over_does_not_diverge() {
        ReadinessRating stale = ReadinessRating.of(LOW, LOW, Usual.day(-181));
        ReadinessRating fresh = ReadinessRating.of(LOW, LOW, Usual.day(-180));
        JudgedStory noor = DRAFT.rated(NOOR, HIGH, HIGH);

        assertThat(at(L4, noor.then(SAM, by -> new RateReadiness(by, stale))).findings())
                .isEmpty();
        assertThat(at(L4, noor.then(SAM, by -> new RateReadiness(by, fresh))).findings())
                .containsExactly("READINESS_RATINGS_DIVERGE:ADVICE");
        assertThat(at(L4, noor).rated(SAM, LOW, LOW).findings()).isEmpty();
    }

    private static JudgedStory at(AutonomyLevel agreed, JudgedStory draft) {
        return draft.handedOver(agreement().autonomy(agreed));
    }

    private static JudgedStory ratedByBoth(
            Rating competence, Rating motivation, Rating ownCompetence, Rating ownMotivation) {
        return at(L3, DRAFT.rated(NOOR, competence, motivation).rated(SAM, ownCompetence, ownMotivation));
    }

    private static ReadinessRating rating(
            Option<Rating> competence, Option<Rating> motivation, Option<Rating> confidence) {
        return new ReadinessRating(competence, motivation, confidence, Usual.day(-7));
    }
}
