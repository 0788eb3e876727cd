package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.Rating.HIGH;
import static io.github.nextmove.delegation.rules.given.JudgedStory.drafted;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.BILAL;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.QuestionResponse;
import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.PrescribeHow;
import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What would be different if the situation were, and what would clear a finding. */
class WhatIfTest {

    private static final JudgedStory TOO_HIGH = drafted(draft())
            .rated(NOOR, HIGH, HIGH)
            .handedOver(agreement().autonomy(AutonomyLevel.L5).unsetDeadline());

    @Test
    void it_tells_what_would_come_go_and_stay() {
        WhatIf lower = TOO_HIGH.review().whatIf(s -> s.with(Facts.AGREED_LEVEL, AutonomyLevel.L3));

        assertThat(lower.arisen().map(Finding::rule)).containsExactly("AUTONOMY_TOO_LOW");
        assertThat(lower.cleared().map(Finding::rule)).containsExactly("AUTONOMY_TOO_HIGH");
        assertThat(lower.unchanged().map(Finding::rule)).containsExactly("DEADLINE_MISSING");
        assertThat(lower.changes().map(WhatIfTest::english))
                .containsExactly("agreed level: level 3 (recommending) instead of level 5 (entrusted)");
    }

    @Test
    void nothing_else_is_nothing_different() {
        WhatIf same = TOO_HIGH.review().whatIf(situation -> situation);
        WhatIf assumed = TOO_HIGH.review().whatIf(s -> s.with(Facts.AGREED_LEVEL, AutonomyLevel.L5));

        assertThat(same.changes()).isEmpty();
        assertThat(same.arisen()).isEmpty();
        assertThat(same.cleared()).isEmpty();
        assertThat(same.unchanged()).isEqualTo(TOO_HIGH.review().findings());
        assertThat(assumed.unchanged()).isEqualTo(TOO_HIGH.review().findings());
    }

    @Test
    void a_finding_about_less_of_it_is_still_there() {
        JudgedStory untold = working(draft().withColleagues(ANNA, BILAL), agreement());
        Finding finding = untold.finding("COLLEAGUES_NOT_INFORMED");

        Vector<WhatIf> all = untold.review().whatWouldClear(finding);

        assertThat(finding.subject()).containsExactly("anna", "bilal");
        assertThat(all).hasSize(1);
        assertThat(all.single().cleared()).containsExactly(finding);
        assertThat(all.single().arisen()).isEmpty();
    }

    @Test
    void the_nearest_value_of_each_fact_that_can_clear_it_does() {
        Review review = TOO_HIGH.review();
        Finding finding = TOO_HIGH.finding("AUTONOMY_TOO_HIGH");

        assertThat(review.whatWouldClear(finding).flatMap(WhatIf::changes).map(WhatIfTest::english))
                .containsExactly("agreed level: level 4 (intending) instead of level 5 (entrusted)");
    }

    @Test
    void two_facts_change_together_where_one_is_not_enough() {
        JudgedStory both =
                working().then(NOOR, CheckIn::new).then(NOOR, CheckIn::new).then(NOOR, PrescribeHow::new);

        assertThat(both.review().whatWouldClear(both.finding("MICROMANAGEMENT")).map(whatIf -> whatIf.changes()
                        .size()))
                .containsExactly(2);
    }

    @Test
    void what_happened_clears_it_by_not_having_happened_when_nothing_else_can() {
        JudgedStory asked = working().asked(ANNA, QuestionResponse.REDIRECTED);
        WhatIf only = asked.review()
                .whatWouldClear(asked.finding("QUESTION_MISROUTED"))
                .single();

        assertThat(only.cleared()).hasSize(1);
        assertThat(english(only.changes().single()))
                .isEqualTo("questions to the delegator that were for the delegatee: 0 instead of 1");
    }

    @Test
    void a_day_at_the_end_of_time_has_no_next_one() {
        JudgedStory missed = working().at(Instant.MAX);

        assertThat(missed.findings("CHECKPOINT_MISSED")).hasSize(2).allSatisfy(finding -> assertThat(
                        missed.review().whatWouldClear(finding))
                .isNotEmpty());
    }

    @Test
    void a_review_tells_nothing_of_what_would_clear_a_finding_of_another_one() {
        Finding finding = TOO_HIGH.finding("AUTONOMY_TOO_HIGH");

        assertThat(working().judgedBy(RuleBook.of()).review().whatWouldClear(finding))
                .isEmpty();
        assertThat(working().review().whatWouldClear(finding)).isEmpty();
    }

    @Test
    void nothing_clears_what_is_waived_or_what_nobody_could_have_changed() {
        Finding tooHigh = TOO_HIGH.finding("AUTONOMY_TOO_HIGH");
        RuleSet waiving = RuleSet.named("team", "1")
                .waive(Waiver.builder()
                        .rule("AUTONOMY_TOO_HIGH")
                        .reason("while we move")
                        .askedBy(SAM)
                        .approvedBy(NOOR)
                        .start(TOO_HIGH.situation().today())
                        .end(TOO_HIGH.situation().today())
                        .build());
        JudgedStory fixed = working()
                .judgedBy(House.book(
                        House.advising(House.begun("FIXED").when("first", Facts.FIRST_TIME, first -> first))));
        JudgedStory itself = working().judgedBy(House.book(House.always("ITSELF")));

        assertThat(TOO_HIGH.judgedBy(StandardRules.book().with(waiving))
                        .review()
                        .whatWouldClear(tooHigh))
                .isEmpty();
        assertThat(fixed.review().whatWouldClear(fixed.finding("FIXED"))).isEmpty();
        assertThat(itself.review().whatWouldClear(itself.finding("ITSELF"))).hasSize(1);
    }

    @Test
    void another_value_with_which_a_rule_fails_clears_nothing() {
        Fact<Boolean> tidy = Fact.of(House.TEXTS, "tidy", situation -> true);
        JudgedStory fails = working()
                .judgedBy(House.book(House.advising(House.begun("FAILS").when("tidy", tidy, is -> {
                    if (!is) {
                        throw new AssertionError("nobody foresaw this");
                    }
                    return true;
                }))));

        assertThat(fails.review().whatWouldClear(fails.finding("FAILS"))).isEmpty();
    }

    @Test
    void a_takeover_is_cleared_by_another_way_for_the_monkey_to_go() {
        JudgedStory taken = working().day(3).raised("caterer", SAM).moved("caterer", NOOR);
        Vector<WhatIf> all = taken.review().whatWouldClear(taken.finding("MONKEY_TAKEN_OVER"));

        assertThat(all.head().arisen().map(Finding::rule)).containsExactly("UPWARD_DELEGATION_DEFLECTED");
    }

    private static String english(Message message) {
        return Texts.in(Locale.ENGLISH).render(message);
    }
}
