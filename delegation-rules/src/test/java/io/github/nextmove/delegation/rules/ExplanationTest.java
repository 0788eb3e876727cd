package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.Rating.HIGH;
import static io.github.nextmove.delegation.rules.given.House.advising;
import static io.github.nextmove.delegation.rules.given.House.begun;
import static io.github.nextmove.delegation.rules.given.House.book;
import static io.github.nextmove.delegation.rules.given.JudgedStory.drafted;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Why a rule answers as it does, as a tree that people can read. */
class ExplanationTest {

    private static final JudgedStory LEVEL =
            drafted(draft()).rated(NOOR, HIGH, HIGH).handedOver(agreement().autonomy(AutonomyLevel.L4));

    @Test
    void it_names_each_condition_with_whether_it_holds_and_the_values_that_it_saw() {
        assertThat(english(LEVEL, "AUTONOMY_TOO_HIGH"))
                .containsExactly(
                        "More freedom than the advice (AUTONOMY_TOO_HIGH): not found.",
                        "  yes: the delegatee is an employee, not somebody from the network"
                                + " (employee of the delegator: yes)",
                        "  Looked at versions of the agreement: event 5 (2 March 2026)",
                        "    no: the agreed level is above the advice (agreed level: level 4 (intending)"
                                + "; advised level: level 4 (intending))");
        assertThat(dutch(LEVEL, "AUTONOMY_TOO_HIGH"))
                .containsExactly(
                        "Meer vrijheid dan het advies (AUTONOMY_TOO_HIGH): niet gevonden.",
                        "  ja: de uitvoerder is een medewerker, en niet iemand uit het netwerk"
                                + " (medewerker van de opdrachtgever: ja)",
                        "  Gekeken naar versies van de afspraak: gebeurtenis 5 (2 maart 2026)",
                        "    nee: het afgesproken niveau is hoger dan het advies"
                                + " (afgesproken niveau: niveau 4 (meldend); geadviseerd niveau: niveau 4 (meldend))");
    }

    @Test
    void the_tree_has_the_rule_on_top_then_its_scope_and_each_thing_and_then_the_conditions() {
        Explanation why = LEVEL.review().answer("AUTONOMY_TOO_HIGH").why();

        assertThat(why.name()).isEqualTo("AUTONOMY_TOO_HIGH");
        assertThat(why.holds()).isEmpty();
        assertThat(why.parts().map(Explanation::name)).containsExactly("employee", "event 5");
        assertThat(why.parts().head().holds()).contains(true);
        assertThat(why.parts().last().parts().map(Explanation::name)).containsExactly("above");
        assertThat(why.parts().last().parts().single().holds()).contains(false);
    }

    @Test
    void what_does_not_apply_is_explained_by_its_scope_alone() {
        Explanation why =
                JudgedStory.networking().review().answer("AUTONOMY_TOO_HIGH").why();

        assertThat(why.parts().map(Explanation::name)).containsExactly("employee");
        assertThat(why.parts().single().holds()).contains(false);
    }

    @Test
    void what_is_not_known_holds_neither_way_and_asks() {
        Explanation why = working().review().answer("AUTONOMY_TOO_HIGH").why();
        Explanation above = why.parts().last().parts().single();

        assertThat(above.holds()).isEmpty();
        assertThat(why.in(Texts.in(Locale.ENGLISH))).contains("?");
    }

    @Test
    void where_there_is_nothing_to_look_at_it_says_so() {
        Explanation why = working().review().answer("SUMMARY_NOT_CONFIRMED").why();

        assertThat(why.parts().single().name()).isEqualTo("checkpoints");
        assertThat(why.parts().single().holds()).contains(false);
        assertThat(why.parts().single().sentence().values().get("count")).contains(0);
    }

    @Test
    void each_thing_is_named_as_in_a_finding_or_by_its_event() {
        JudgedStory held = working()
                .day(1)
                .in("weekly")
                .then(NOOR, by -> new HoldCheckpoint(by, Usual.CHECKPOINT))
                .day(2)
                .then(NOOR, by -> new HoldCheckpoint(by, Usual.CHECKPOINT));

        assertThat(held.review().answer("SUMMARY_NOT_CONFIRMED").why().parts().map(Explanation::name))
                .containsExactly("weekly", "weekly");
        assertThat(LEVEL.review().answer("DEADLINE_MISSING").why().parts().map(Explanation::name))
                .containsExactly("event 5");
    }

    @Test
    void a_parameter_says_who_set_it() {
        JudgedStory set = working().set(StandardParameters.UNSCHEDULED_CHECK_INS, 5);

        assertThat(english(set, "MICROMANAGEMENT").mkString("\n")).contains("set by set 0: 5");
        assertThat(english(working(), "MICROMANAGEMENT").mkString("\n")).contains("set by default: 2");
    }

    @Test
    void what_changes_the_severity_is_explained_where_it_fires() {
        JudgedStory explained = drafted(draft())
                .rated(NOOR, HIGH, HIGH)
                .handedOver(agreement().autonomy(AutonomyLevel.L5).autonomyReason("anna is ill"));
        Explanation why = explained.review().answer("AUTONOMY_TOO_HIGH").why();

        assertThat(explained.finding("AUTONOMY_TOO_HIGH").severity()).isEqualTo(Severity.INFO);
        assertThat(why.parts().last().parts().map(Explanation::name)).containsExactly("above", "explained");
    }

    @Test
    void what_was_not_worth_asking_may_fail_and_is_skipped() {
        Each<Integer> one = Each.of(House.TEXTS, "one", s -> Vector.of(1), n -> {
            throw new AssertionError("as if");
        });
        Rule rule =
                advising(begun("TIDY").when("no", Facts.PHASE, phase -> false).when("fails", Facts.PHASE, phase -> {
                    throw new AssertionError("as if");
                }));
        Rule timeless = advising(begun("TIMELESS").judges(one).when("no", Facts.PHASE, phase -> false));
        Review review = working().judgedBy(book(rule, timeless)).review();
        Explanation skipped = review.answer("TIDY").why().parts().last().parts().last();

        assertThat(review.answers().map(Answer::status)).containsOnly(Answer.Status.NOT_FIRED);
        assertThat(skipped.sentence().key()).isEqualTo("condition.SKIPPED");
        assertThat(skipped.holds()).isEmpty();
        assertThat(review.answer("TIMELESS").why().parts().single().sentence().key())
                .isEqualTo("condition.SKIPPED");
    }

    @Test
    void a_failure_that_cannot_even_be_said_is_told_by_its_kind() {
        Rule rule = advising(begun("TIDY").when("fails", Facts.PHASE, phase -> {
            throw new Unsayable();
        }));
        Explanation why = working().judgedBy(book(rule)).review().answer("TIDY").why();

        assertThat(why.in(Texts.in(Locale.ENGLISH))).contains("Unsayable");
    }

    private static final class Unsayable extends IllegalStateException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("nor this");
        }
    }

    private static Vector<String> english(JudgedStory story, String rule) {
        return story.review().answer(rule).why().lines(Texts.in(Locale.ENGLISH));
    }

    private static Vector<String> dutch(JudgedStory story, String rule) {
        return story.review().answer(rule).why().lines(Texts.in(Locale.forLanguageTag("nl")));
    }
}
