package io.github.nextmove.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.rules.autonomy.PastOutcome;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SayableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Test
    void of_things_it_says_how_many_there_are() {
        Object moments = Vector.of(new Moment(Instant.EPOCH, 1), new Moment(Instant.EPOCH, 2));

        assertThat(Sayable.of(Facts.PRESENT, moments)).isEqualTo(2);
    }

    @Test
    void earlier_results_are_said_in_both_languages() {
        Object past = Sayable.of(
                Facts.EARLIER_OUTCOMES,
                Vector.of(
                        new PastOutcome(Outcome.AS_AGREED, DAY, Option.some(AutonomyLevel.L4)),
                        new PastOutcome(Outcome.NOT_AS_AGREED, DAY, Option.none())));

        assertThat(in("en", past))
                .isEqualTo("as agreed on 3 March 2026, agreed level: level 4 (intending)"
                        + " and not as agreed on 3 March 2026, agreed level: not said");
        assertThat(in("nl", past))
                .startsWith("zoals afgesproken op 3 maart 2026, ")
                .endsWith("niet gezegd");
    }

    @Test
    void a_rating_and_an_agreement_are_said_with_what_is_absent() {
        ReadinessRating rating = new ReadinessRating(Option.some(Rating.HIGH), Option.none(), Option.none(), DAY);

        assertThat(in("en", Sayable.of(Facts.RATING, rating)))
                .isEqualTo("competence high, motivation not said (3 March 2026)");
        assertThat(in("nl", Sayable.of(Facts.AGREEMENT, Agreement.builder().build())))
                .isEqualTo("niet gezegd, deadline niet gezegd, tussenbesprekingen niets, beslissingen niets");
    }

    @Test
    void nothing_that_is_said_is_left_to_be_worked_out() {
        assertThat(Sayable.of(Facts.CHECKPOINT_DAYS, Stream.of(1, 2).map(n -> n + 1)))
                .isEqualTo(Vector.of(2, 3));
        assertThat(Sayable.of(Facts.CHECKPOINT_DAYS, new StringBuilder("as it is now")))
                .isEqualTo("as it is now");
    }

    @Test
    void all_else_stays_what_it_is() {
        assertThat(Sayable.of(Facts.AGREED_LEVEL, AutonomyLevel.L4)).isEqualTo(AutonomyLevel.L4);
        assertThat(Sayable.of(Facts.CHECKPOINT_DAYS, Vector.of(DAY))).isEqualTo(Vector.of(DAY));
    }

    private static String in(String language, Object value) {
        Message any = RuleTexts.say("value").with("fact", "any").with("value", value);
        return Texts.in(Locale.forLanguageTag(language)).render(any).substring("any: ".length());
    }
}
