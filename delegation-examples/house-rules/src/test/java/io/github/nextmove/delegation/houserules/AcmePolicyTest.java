package io.github.nextmove.delegation.houserules;

import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.rules.autonomy.Advice;
import io.github.nextmove.delegation.rules.autonomy.Basis;
import io.github.nextmove.delegation.rules.autonomy.Support;
import io.github.nextmove.delegation.rules.autonomy.Thresholds;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.testing.Story;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AcmePolicyTest {

    private static final Delegatee EMPLOYEE = Delegatee.employee(SAM);
    private static final Vector<Option<Rating>> RATINGS =
            Vector.of(Rating.values()).map(Option::some).append(Option.none());

    @Test
    void more_competence_never_gives_less_freedom() {
        pasts().forEach(past -> RATINGS.forEach(motivation -> assertThat(level(Rating.HIGH, motivation, past))
                .isGreaterThanOrEqualTo(level(Rating.LOW, motivation, past))));
    }

    @Test
    void motivation_never_changes_freedom() {
        pasts().forEach(past -> Vector.of(Rating.values())
                .forEach(competence -> assertThat(RATINGS.map(motivation -> level(competence, motivation, past))
                                .distinct())
                        .hasSize(1)));
    }

    @Test
    void a_competent_person_without_motivation_gets_much_support() {
        assertThat(advice(Rating.HIGH, Option.some(Rating.LOW), TrackRecord.empty())
                        .support())
                .contains(Support.HIGH);
        assertThat(advice(Rating.HIGH, Option.some(Rating.HIGH), TrackRecord.empty())
                        .support())
                .contains(Support.LOW);
    }

    @Test
    void there_is_no_advice_without_a_rating_or_for_the_network() {
        ReadinessRating rating = ReadinessRating.of(Rating.HIGH, Rating.HIGH, Story.date(0));
        assertThat(reason(EMPLOYEE, Option.none())).isEqualTo("COMPETENCE_UNKNOWN");
        assertThat(reason(Delegatee.networkMember(SAM), Option.some(rating))).isEqualTo("CHOSEN_FOR_COMPETENCE");
    }

    @Test
    void each_reason_has_a_text_in_both_languages() {
        Vector<Advice> all = pasts().toVector()
                .flatMap(past -> Vector.of(Rating.values()).map(rating -> advice(rating, Option.none(), past)))
                .append(advise(EMPLOYEE, Option.none(), TrackRecord.empty()))
                .append(advise(Delegatee.networkMember(SAM), Option.none(), TrackRecord.empty()));
        assertThat(all.map(Advice::reason).distinct()).hasSize(5);
        for (Locale language : Vector.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
            Texts texts = Texts.in(language);
            assertThat(all.map(Advice::explanation).map(texts::render)).noneMatch(text -> text.startsWith("["));
            assertThat(texts.word(AcmePolicy.COMPETENCE_LEADS)).doesNotStartWith("[");
        }
    }

    /** What two can have done before, as the test kit invents it. */
    private static Stream<TrackRecord> pasts() {
        return Stream.range(0, 200).map(seed -> Story.ofSeed(seed).before());
    }

    private static AutonomyLevel level(Rating competence, Option<Rating> motivation, TrackRecord past) {
        return advice(competence, motivation, past).autonomy().get();
    }

    private static Advice advice(Rating competence, Option<Rating> motivation, TrackRecord past) {
        ReadinessRating rating = new ReadinessRating(Option.some(competence), motivation, Option.none(), Story.date(0));
        return advise(EMPLOYEE, Option.some(rating), past);
    }

    private static String reason(Delegatee delegatee, Option<ReadinessRating> rating) {
        return advise(delegatee, rating, TrackRecord.empty()).reason();
    }

    private static Advice advise(Delegatee delegatee, Option<ReadinessRating> rating, TrackRecord past) {
        return AcmePolicy.COMPETENCE_LEADS.advise(
                new Basis(delegatee, rating, Option.none(), past, Thresholds.defaults()));
    }
}
