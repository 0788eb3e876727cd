package io.github.nextmove.delegation.rules.testing;

import static io.github.nextmove.delegation.rules.Severity.INFO;
import static io.github.nextmove.delegation.rules.Severity.WARNING;
import static io.github.nextmove.delegation.rules.testing.TidyRules.TIDY;
import static io.github.nextmove.delegation.rules.testing.TidyRules.done;
import static io.github.nextmove.delegation.rules.testing.TidyRules.rule;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import org.junit.jupiter.api.Test;

/** A test of a rule that is wrong fails, and says in which way. */
class RuleTesterTest {

    private static final Story FREE = Story.handedOver(agreed -> agreed.autonomy(AutonomyLevel.L4));
    private static final Story LED = Story.handedOver(agreed -> agreed.autonomy(AutonomyLevel.L1));
    private static final Story NETWORK = Story.networking();

    @Test
    void a_test_of_all_that_a_rule_can_answer_passes() {
        tested().verify();
    }

    @Test
    void it_tells_how_often_each_condition_was_seen_both_ways() {
        assertThat(tested().coverage()).isEqualTo("TIDY\n  employee: holds 3, does not 1\n  free: holds 1, does not 1");
    }

    @Test
    void a_gate_is_asked_as_noor_is_about_to_close_and_no_other_rule_is() {
        Fact<Boolean> closing = Fact.of(TidyRules.TEXTS, "isClosing", Situation::isClosing);

        assertThat(RuleTester.of(done(rule("GATE", TidyRules.TEXTS).gate().when("asked", closing, is -> is)))
                        .given("a result", FREE)
                        .coverage())
                .isEqualTo("GATE\n  closing: holds 1, does not 0\n  asked: holds 1, does not 0");
        assertThat(RuleTester.of(done(rule("RULE", TidyRules.TEXTS).when("asked", closing, is -> is)))
                        .given("a result", FREE)
                        .coverage())
                .isEqualTo("RULE\n  asked: holds 0, does not 1");
    }

    @Test
    void a_rule_without_conditions_need_not_be_seen_without_a_finding_unless_there_is_more_than_one_example() {
        RuleTester one = RuleTester.of(done(rule("ALWAYS", TidyRules.TEXTS)))
                .given("one", FREE)
                .fires(WARNING, "", "tidy", NOOR);
        RuleTester two = RuleTester.of(done(rule("ALWAYS", TidyRules.TEXTS)))
                .given("one", FREE)
                .fires(WARNING, "", "tidy", NOOR)
                .given("two", LED)
                .fires(WARNING, "", "tidy", NOOR);

        assertThatExceptionOfType(AssertionError.class).isThrownBy(one::verify).withMessageNotContaining("no example");
        fails(two, "no example in which it does not fire");
    }

    @Test
    void another_answer_fails() {
        fails(
                tested().given("again", LED).fires(WARNING, "", "tidy", NOOR),
                "again: answer must be FIRED, was NOT_FIRED");
        fails(tested().given("again", FREE).doesNotFire("free"), "again: answer must be NOT_FIRED, was FIRED");
        fails(tested().given("again", FREE).isUnknown(), "again: answer must be UNKNOWN, was FIRED");
        fails(
                tested().given("again", FREE).isNotApplicable("employee"),
                "again: answer must be NOT_APPLICABLE, was FIRED");
        fails(
                tested().given("again", FREE).isWaived(WARNING, "", "tidy", NOOR),
                "again: answer must be WAIVED, was FIRED");
        fails(
                tested().given("again", LED).firesFor(WARNING, "tidy", NOOR, "x"),
                "again: answer must be FIRED, was NOT_FIRED");
    }

    @Test
    void another_severity_subject_move_or_owner_fails() {
        fails(tested().given("again", FREE).fires(INFO, "", "tidy", NOOR), "again: severity must be INFO, was WARNING");
        fails(
                tested().given("again", FREE).fires(WARNING, "x", "tidy", NOOR),
                "again: subjects must be Vector(x), was Vector(none)");
        fails(
                tested().given("again", FREE).fires(WARNING, "", "ask", NOOR),
                "again: next move must be TIDY.do.ask, was TIDY.do.tidy");
        fails(
                tested().given("again", FREE).fires(WARNING, "", "tidy", SAM),
                "again: owner of the next move must be sam, was noor");
        fails(
                tested().given("again", FREE).firesFor(WARNING, "tidy", NOOR, "x", "y"),
                "again: subjects must be Vector(x, y), was Vector(none)");
    }

    @Test
    void another_condition_or_another_missing_fact_fails() {
        fails(
                tested().given("again", LED).doesNotFire("employee"),
                "again: the conditions that do not hold are Vector(free), not employee");
        fails(
                tested().given("again", NETWORK).isNotApplicable("free"),
                "again: the conditions that do not hold are Vector(employee), not free");
        fails(
                tested().given("again", Story.drafted()).isUnknown(Facts.RATING),
                "again: facts that are not known must be Vector(rating)");
    }

    @Test
    void an_example_of_which_nothing_was_said_fails() {
        fails(tested().given("silent", FREE), "silent: nothing was said of what the rule must answer");
        fails(
                tested().given("silent", FREE).given("loud", LED).doesNotFire("free"),
                "silent: nothing was said of what the rule must answer");
    }

    @Test
    void two_examples_of_one_name_fail() {
        fails(tested().given("free", FREE).fires(WARNING, "", "tidy", NOOR), "two examples are called: free");
    }

    @Test
    void an_answer_without_an_example_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleTester.of(TIDY).doesNotFire("free"))
                .withMessage("say given(...) first");
    }

    @Test
    void a_condition_that_is_not_seen_both_ways_fails() {
        RuleTester little = RuleTester.of(TIDY)
                .given("free", FREE)
                .fires(WARNING, "", "tidy", NOOR)
                .given("led", LED)
                .doesNotFire("free");

        fails(little, "no example in which employee does not hold");
        fails(RuleTester.of(TIDY).given("led", LED).doesNotFire("free"), "no example in which free holds");
    }

    @Test
    void an_example_that_fires_and_one_that_does_not_are_needed() {
        fails(RuleTester.of(TIDY).given("led", LED).doesNotFire("free"), "no example in which it fires");
        fails(
                RuleTester.of(TIDY).given("free", FREE).fires(WARNING, "", "tidy", NOOR),
                "no example in which it does not fire");
        fails(RuleTester.of(TIDY), "no example in which it fires");
    }

    @Test
    void a_text_that_is_missing_fails_by_its_key_and_language() {
        RuleTester bare = RuleTester.of(
                        done(rule("BARE", TidyRules.TEXTS).when("free", Facts.AGREED_LEVEL, level -> true)))
                .given("led", LED)
                .fires(WARNING, "", "tidy", NOOR);

        fails(bare, "no text in English: BARE.title");
        fails(bare, "no text in Dutch: BARE.problem");
        fails(bare, "no text in English: BARE.if.free");
        fails(bare, "no text in Dutch: BARE.do.tidy");
    }

    @Test
    void a_value_that_a_text_names_and_nobody_gives_fails() {
        RuleTester nameless = RuleTester.of(
                        done(rule("HOLE", TidyRules.TEXTS).when("free", Facts.AGREED_LEVEL, level -> true)))
                .given("led", LED)
                .fires(WARNING, "", "tidy", NOOR);

        fails(nameless, "HOLE.problem (Dutch) uses {nothing}, which the rule does not read");
    }

    @Test
    void a_finding_for_more_than_one_thing_is_told_by_its_subjects() {
        Story two = Story.working()
                .raised("caterer", SAM)
                .moved("caterer", NOOR)
                .raised("badges", SAM)
                .moved("badges", NOOR);
        Rule takenOver = StandardRules.set()
                .rules()
                .find(rule -> rule.id().equals("MONKEY_TAKEN_OVER"))
                .get();

        fails(
                RuleTester.of(takenOver).given("two", two).fires(Severity.VIOLATION, "caterer", "takeBack", SAM),
                "two: subjects must be Vector(caterer), was Vector(caterer, badges)");
        fails(
                RuleTester.of(takenOver)
                        .given("two", two)
                        .firesFor(Severity.VIOLATION, "takeBack", SAM, "badges", "caterer"),
                "two: subjects must be");
        RuleTester.of(takenOver)
                .given("two", two)
                .firesFor(Severity.VIOLATION, "takeBack", SAM, "caterer", "badges")
                .given("kept", Story.working().raised("caterer", SAM).moved("caterer", SAM))
                .doesNotFire("moves")
                .given(
                        "helped",
                        Story.working().in("weekly").raised("caterer", SAM).moved("caterer", SAM))
                .doesNotFire("takenOver")
                .verify();
    }

    @Test
    void a_rule_that_fails_stops_its_test() {
        Fact<MatterId> unknown = Fact.of(TidyRules.TEXTS, "unknown", situation -> MatterId.of("nobody-raised-this"));

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> RuleTester.of(done(rule("LOST", TidyRules.TEXTS).on(unknown)))
                                .given("led", LED))
                .withMessageContaining("nobody-raised-this");
    }

    @Test
    void a_rule_is_tested_with_the_settings_and_waivers_of_a_book() {
        Waiver waiver = Waiver.builder()
                .rule("TIDY")
                .reason("while we move")
                .askedBy(SAM)
                .approvedBy(NOOR)
                .start(Story.date(1))
                .end(Story.date(2))
                .build();
        RuleBook book = TidyRules.book(TIDY)
                .with(RuleSet.named("team", "1").severity("TIDY", INFO).waive(waiver));

        RuleTester.of(TIDY, book)
                .given("free", FREE)
                .fires(INFO, "", "tidy", NOOR)
                .given("waived", FREE.day(1))
                .isWaived(INFO, "", "tidy", NOOR)
                .given("led", LED)
                .doesNotFire("free")
                .given("network", NETWORK)
                .isNotApplicable("employee")
                .verify();
    }

    @Test
    void a_finding_that_is_waived_is_looked_at_like_any_other() {
        Waiver waiver = Waiver.builder()
                .rule("TIDY")
                .reason("while we move")
                .askedBy(SAM)
                .approvedBy(NOOR)
                .start(Story.date(1))
                .end(Story.date(2))
                .build();
        RuleBook book = TidyRules.book(TIDY).with(RuleSet.named("team", "1").waive(waiver));

        fails(
                RuleTester.of(TIDY, book).given("waived", FREE.day(1)).isWaived(INFO, "", "ask", SAM),
                "waived: severity must be INFO, was WARNING\n"
                        + "  waived: next move must be TIDY.do.ask, was TIDY.do.tidy\n"
                        + "  waived: owner of the next move must be sam, was noor");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleTester.of(TIDY)
                        .given("free", FREE)
                        .fires(INFO, "x", "ask", SAM)
                        .verify())
                .satisfies(failure -> assertThat(failure.getMessage())
                        .startsWith("rule TIDY:\n")
                        .contains("severity must be", "subjects must be", "next move must be", "owner of the next move")
                        .contains("no example in which it does not fire"));
    }

    private static RuleTester tested() {
        return RuleTester.of(TIDY)
                .given("free", FREE)
                .fires(WARNING, "", "tidy", NOOR)
                .given("led", LED)
                .doesNotFire("free")
                .given("unagreed", Story.handedOver(agreed -> agreed.unsetAutonomy()))
                .isUnknown(Facts.AGREED_LEVEL)
                .given("network", NETWORK)
                .isNotApplicable("employee");
    }

    private static void fails(RuleTester tester, String why) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(tester::verify)
                .withMessageContaining(why);
    }
}
