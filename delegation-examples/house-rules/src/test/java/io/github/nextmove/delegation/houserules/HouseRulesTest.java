package io.github.nextmove.delegation.houserules;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.DevelopmentGoal;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.rules.Answer.Status;
import io.github.nextmove.delegation.rules.Explanation;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.Laws;
import io.github.nextmove.delegation.rules.testing.Story;
import io.github.nextmove.delegation.rules.waivers.WaiverNotice;
import io.github.nextmove.delegation.rules.waivers.WaiverNotice.State;
import io.github.nextmove.delegation.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final RuleBook BOOK = StandardRules.book().withDiscovered();

    /** A checkpoint at which the delegator answered more than asked, and nobody confirmed the summary. */
    private static final Story TALKATIVE = Story.working(
                    agreed -> agreed.developmentGoal(DevelopmentGoal.SELF_DIRECTION))
            .day(100)
            .then(
                    NOOR,
                    by -> new HoldCheckpoint(by, Checkpoint.builder().answers(3).build()));

    @Test
    void the_book_that_the_class_path_gives_has_the_house_rules_on_top() {
        assertThat(BOOK.sets().map(RuleSet::toString)).containsExactly("standard 0.1.0", "Acme 1.0");
        assertThat(BOOK.rules())
                .endsWith(OwnRules.NO_TIME_TO_REPAIR, OwnRules.PROBLEM_KEEPS_COMING_BACK, OwnRules.NEW_AND_LEFT_ALONE);
    }

    @Test
    void the_book_keeps_the_laws() {
        Laws.check(BOOK);
    }

    @Test
    void nothing_about_the_own_rules_looks_like_a_mistake() {
        assertThat(Laws.inspect(BOOK))
                .filteredOn(line -> BOOK.sets().last().rules().exists(rule -> line.contains(rule.id())))
                .isEmpty();
    }

    @Test
    void a_summary_that_nobody_confirmed_is_a_violation_here() {
        assertThat(severityOfSummary(StandardRules.book())).isEqualTo(Severity.WARNING);
        assertThat(severityOfSummary(BOOK)).isEqualTo(Severity.VIOLATION);
    }

    @Test
    void the_count_of_answers_is_off_and_says_why() {
        assertThat(StandardRules.book()
                        .review(TALKATIVE.situation())
                        .answer("ANSWERS_OVER_QUESTIONS")
                        .status())
                .isEqualTo(Status.FIRED);
        Explanation why = BOOK.review(TALKATIVE.situation())
                .answer("ANSWERS_OVER_QUESTIONS")
                .why();
        assertThat(why.in(Texts.in(Locale.ENGLISH))).contains("Acme 1.0", "counting felt like a test");
    }

    @Test
    void colleagues_who_were_not_told_are_waived_until_the_end_of_may() {
        Story untold = Story.drafted(draft -> draft.withColleagues(ANNA))
                .agreed(usual -> Agreement.builder().autonomy(AutonomyLevel.L4))
                .started();
        assertThat(status(untold.day(90))).isEqualTo(Status.WAIVED);
        assertThat(notices(untold.day(75))).containsExactly(State.IN_FORCE);
        assertThat(notices(untold.day(76))).containsExactly(State.LAPSES_SOON);
        assertThat(status(untold.day(91))).isEqualTo(Status.FIRED);
        assertThat(notices(untold.day(91))).containsExactly(State.LAPSED);
        assertThat(notices(Story.working())).containsExactly(State.UNUSED);
    }

    @Test
    void freedom_is_judged_by_the_policy_of_the_house() {
        Story competent = Story.drafted().rated(NOOR, Rating.HIGH, Rating.LOW).agreed(usual -> Agreement.builder()
                .autonomy(AutonomyLevel.L4));
        assertThat(StandardRules.book().review(competent.situation()).by("AUTONOMY_TOO_HIGH"))
                .hasSize(1);
        assertThat(BOOK.review(competent.situation()).by("AUTONOMY_TOO_HIGH")).isEmpty();
    }

    private static Severity severityOfSummary(RuleBook book) {
        return book.review(TALKATIVE.situation())
                .by("SUMMARY_NOT_CONFIRMED")
                .map(Finding::severity)
                .head();
    }

    private static Status status(Story story) {
        return BOOK.review(story.situation()).answer("COLLEAGUES_NOT_INFORMED").status();
    }

    private static Iterable<State> notices(Story story) {
        return BOOK.review(story.situation()).notices().map(WaiverNotice::state);
    }
}
