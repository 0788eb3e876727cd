package io.github.nextmove.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.autonomy.AutonomyPolicy;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.autonomy.Thresholds;
import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The thresholds: what they are by default, what they can be, and how people write them. */
class ParameterTest {

    private static final Parameter<Integer> DAYS = Parameter.days(House.TEXTS, "days", 3, 1, 30);
    private static final Parameter<Integer> TIMES = Parameter.count(House.TEXTS, "times", 2, 1, 9);
    private static final Parameter<AutonomyLevel> LEVEL = Parameter.level(House.TEXTS, "level", AutonomyLevel.L3);

    @Test
    void the_defaults_are_those_of_the_rules() {
        assertThat(StandardRules.book().parameters().map(parameter -> parameter + "=" + parameter.byDefault()))
                .containsExactlyInAnyOrder(
                        "provenAfter=2",
                        "failuresForStepBack=3",
                        "maxStepUp=1",
                        "upAfter=3",
                        "backAfter=2",
                        "unscheduledCheckIns=2",
                        "howIsMicroFrom=L3",
                        "pingPongAt=2",
                        "ratingStaleAfter=180",
                        "autonomyPolicy=ORDERED");
    }

    @Test
    void those_of_autonomy_advice_are_passed_on() {
        RuleSet own = RuleSet.named("own", "1")
                .set(StandardParameters.PROVEN_AFTER, 4)
                .set(StandardParameters.FAILURES_FOR_STEP_BACK, 5)
                .set(StandardParameters.MAX_STEP_UP, 3)
                .set(Facts.RATING_STALE_AFTER, 7)
                .set(StandardParameters.UP_AFTER, 8)
                .set(StandardParameters.BACK_AFTER, 9);

        assertThat(thresholds(StandardRules.book())).isEqualTo(Thresholds.defaults());
        assertThat(thresholds(StandardRules.book().with(own))).isEqualTo(new Thresholds(4, 5, 3, 7, 8, 9));
    }

    @Test
    void every_threshold_may_be_1_and_none_may_be_less() {
        Vector<Parameter<Integer>> counts = numbers();

        assertThat(counts).hasSize(8).allSatisfy(count -> {
            assertThat(RuleSet.named("own", "1").set(count, 1).values()).hasSize(1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleSet.named("own", "1").set(count, 0))
                    .withMessageStartingWith(count + " cannot be 0; it can be 1 to ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleSet.named("own", "1").set(count, -5))
                    .withMessageStartingWith(count + " cannot be -5; it can be 1 to ");
        });
    }

    @Test
    void the_ends_of_a_range_are_in_it_and_what_lies_beyond_is_not() {
        assertThat(RuleSet.named("own", "1").set(DAYS, 30).values().values()).containsExactly(30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.named("own", "1").set(DAYS, 31))
                .withMessage("days cannot be 31; it can be 1 to 30 days");
    }

    @Test
    void a_default_is_in_its_range() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.days(House.TEXTS, "days", 31, 1, 30))
                .withMessage("the default of days is out of its range: 31");
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void a_value_is_needed() {
        assertThatNullPointerException().isThrownBy(() -> Parameter.level(House.TEXTS, "level", null));
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSet.named("own", "1").set(LEVEL, null));
    }

    @ParameterizedTest
    @CsvSource({"3,3", "' 3 ',3", "3 days,3", "3days,3", "1 day,1", "3 dagen,3", "1 dag,1", "3 Days,3", "030,30"})
    void days_are_read_with_or_without_their_unit_in_both_languages(String text, int days) {
        assertThat(DAYS.read(text)).containsExactly(days);
    }

    @ParameterizedTest
    @CsvSource({"2,2", "2 times,2", "1 time,1", "2 keer,2"})
    void times_are_read_with_or_without_their_unit_in_both_languages(String text, int times) {
        assertThat(TIMES.read(text)).containsExactly(times);
    }

    @ParameterizedTest
    @CsvSource({
        "0,setting.range",
        "31,setting.range",
        "-3,setting.range",
        "3 weeks,setting.unit",
        "3 times,setting.unit",
        "three,setting.number",
        "'',setting.number",
        "3.5,setting.number",
        "3 days 4,setting.number",
        "9999999999,setting.range"
    })
    void what_is_no_number_of_days_in_range_is_refused_with_what_would_be_right(String text, String key) {
        Message wrong = DAYS.read(text).getLeft();

        assertThat(wrong.key()).isEqualTo(key);
        assertThat(wrong.values().get("parameter")).contains("days");
        assertThat(wrong.values().get("range")).contains(DAYS.range());
    }

    @Test
    void a_word_is_read_as_it_is_said() {
        assertThat(Vector.of(AutonomyLevel.values()).map(LEVEL::said)).containsExactly("L1", "L2", "L3", "L4", "L5");
        assertThat(Vector.of(AutonomyLevel.values())
                        .map(level -> LEVEL.read(LEVEL.said(level)).get()))
                .containsExactly(AutonomyLevel.values());
        assertThat(StandardParameters.AUTONOMY_POLICY.read("LADDER")).containsExactly(StandardPolicy.LADDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L6", "l3", "3", ""})
    void any_other_word_is_refused(String text) {
        assertThat(LEVEL.read(text).getLeft().key()).isEqualTo("setting.word");
    }

    @Test
    void a_value_of_the_hosts_own_needs_no_word() {
        AutonomyPolicy own = basis -> StandardPolicy.ORDERED.advise(basis);
        RuleSet set = RuleSet.named("own", "1").set(StandardParameters.AUTONOMY_POLICY, own);

        assertThat(StandardRules.book().with(set).valueOf(StandardParameters.AUTONOMY_POLICY))
                .isSameAs(own);
    }

    @Test
    void it_says_its_range() {
        assertThat(DAYS.range())
                .isEqualTo(RuleTexts.say("range.days").with("least", 1).with("most", 30));
        assertThat(TIMES.range())
                .isEqualTo(RuleTexts.say("range.count").with("least", 1).with("most", 9));
        assertThat(Parameter.oneOf(House.TEXTS, "word", 1, LinkedHashMap.of("ONE", 1, "TWO", 2))
                        .range())
                .isEqualTo(RuleTexts.say("range.words").with("words", Vector.of("ONE", "TWO")));
        assertThat(DAYS.reason().key()).isEqualTo("fact.days.why");
    }

    private static Thresholds thresholds(RuleBook book) {
        return StandardParameters.thresholds(
                book.review(JudgedStory.working().situation()).situation());
    }

    @SuppressWarnings("unchecked") // those whose default is a number
    private static Vector<Parameter<Integer>> numbers() {
        return StandardRules.book()
                .parameters()
                .filter(parameter -> parameter.byDefault() instanceof Integer)
                .map(parameter -> (Parameter<Integer>) parameter);
    }
}
