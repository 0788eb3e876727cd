package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.waivers.WaiverNotice.State.IN_FORCE;
import static io.github.nextmove.delegation.rules.waivers.WaiverNotice.State.LAPSED;
import static io.github.nextmove.delegation.rules.waivers.WaiverNotice.State.LAPSES_SOON;
import static io.github.nextmove.delegation.rules.waivers.WaiverNotice.State.UNUSED;
import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.BILAL;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.rules.Answer.Status;
import io.github.nextmove.delegation.rules.given.BrokenRules;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.github.nextmove.delegation.rules.waivers.WaiverBuilder;
import io.github.nextmove.delegation.rules.waivers.WaiverNotice;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is waived is not found for a time, stays in the answer, and comes back by itself. */
class WaivingTest {

    private static final String TAKEN = "MONKEY_TAKEN_OVER";
    private static final JudgedStory STORY = working()
            .day(1)
            .raised("caterer", SAM)
            .moved("caterer", NOOR)
            .raised("badges", SAM)
            .moved("badges", NOOR);

    @Test
    void a_waiver_in_force_takes_its_findings_out_of_the_review_and_keeps_them_in_the_answer() {
        Review review = review(40, waiver -> waiver);
        Answer answer = review.answer(TAKEN);

        assertThat(answer.status()).isEqualTo(Status.WAIVED);
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.waived().flatMap(Finding::subject)).containsExactly("caterer", "badges");
        assertThat(review.findings()).isEmpty();
        assertThat(review.notices().map(WaiverNotice::state)).containsExactly(IN_FORCE);
        assertThat(answer.why().parts().map(Explanation::name)).containsExactly("waived", "caterer", "badges");
        assertThat(answer.why().in(Texts.in(Locale.ENGLISH))).contains("while the caterer is new");
    }

    @Test
    void it_holds_from_its_first_day_through_its_last() {
        assertThat(review(9, waiver -> waiver).answer(TAKEN).status()).isEqualTo(Status.FIRED);
        assertThat(review(10, waiver -> waiver).answer(TAKEN).status()).isEqualTo(Status.WAIVED);
        assertThat(review(60, waiver -> waiver).answer(TAKEN).status()).isEqualTo(Status.WAIVED);
        assertThat(review(61, waiver -> waiver).answer(TAKEN).status()).isEqualTo(Status.FIRED);
    }

    @Test
    void before_its_first_day_nothing_is_said_of_it() {
        assertThat(review(9, waiver -> waiver).notices()).isEmpty();
    }

    @Test
    void two_weeks_before_its_end_a_review_says_that_it_lapses_soon() {
        assertThat(review(45, waiver -> waiver).notices().map(WaiverNotice::state))
                .containsExactly(IN_FORCE);
        assertThat(review(46, waiver -> waiver).notices().map(WaiverNotice::state))
                .containsExactly(LAPSES_SOON);
        assertThat(review(60, waiver -> waiver).notices().map(WaiverNotice::state))
                .containsExactly(LAPSES_SOON);
    }

    @Test
    void a_lapsed_waiver_brings_the_finding_back_and_says_so() {
        Review review = review(61, waiver -> waiver);

        assertThat(review.by(TAKEN)).hasSize(2);
        assertThat(review.notices().map(WaiverNotice::state)).containsExactly(LAPSED);
        assertThat(review.notices().single().message().values().get("until")).contains(Usual.day(60));
    }

    @Test
    void a_waiver_without_anything_to_waive_is_unused_while_it_holds_and_forgotten_then() {
        JudgedStory clean = working();

        assertThat(notices(clean.day(20))).containsExactly(UNUSED);
        assertThat(notices(clean.day(59))).containsExactly(UNUSED);
        assertThat(notices(clean.day(61))).isEmpty();
    }

    @Test
    void a_waiver_of_one_subject_leaves_the_others() {
        Review review = review(40, waiver -> waiver.subject("badges"));

        assertThat(review.answer(TAKEN).status()).isEqualTo(Status.FIRED);
        assertThat(review.by(TAKEN).flatMap(Finding::subject)).containsExactly("caterer");
        assertThat(review.answer(TAKEN).waived().flatMap(Finding::subject)).containsExactly("badges");
        assertThat(review(40, waiver -> waiver.subject("venue")).notices().map(WaiverNotice::state))
                .containsExactly(UNUSED);
    }

    @Test
    void a_finding_about_more_is_waived_when_all_of_it_is() {
        JudgedStory untold = working(Usual.draft().withColleagues(ANNA, BILAL), Usual.agreement())
                .day(40);
        UnaryOperator<WaiverBuilder> untoldAnna =
                waiver -> waiver.rule("COLLEAGUES_NOT_INFORMED").subject("anna");
        Waiver anna = untoldAnna.apply(waiver()).build();
        Waiver bilal = untoldAnna.apply(waiver()).subject("bilal").build();

        assertThat(untold.judgedBy(book(anna)).findings())
                .containsExactly("COLLEAGUES_NOT_INFORMED:WARNING:anna,bilal");
        assertThat(untold.judgedBy(book(anna, bilal)).findings()).isEmpty();
    }

    @Test
    void the_answer_says_by_which_waivers_and_by_no_others() {
        Waiver venue = waiver().subject("venue").reason("we like the venue").build();
        Answer answer =
                STORY.day(40).judgedBy(book(waiver().build(), venue)).review().answer(TAKEN);

        assertThat(answer.status()).isEqualTo(Status.WAIVED);
        assertThat(answer.why().parts().map(Explanation::name)).containsOnlyOnce("waived");
    }

    @Test
    void nothing_is_said_of_a_waiver_of_a_rule_that_does_not_answer() {
        Waiver broken = waiver().rule("THROWS").build();
        RuleSet off = RuleSet.named("later", "1").off(TAKEN, "we are moving");

        assertThat(notices(STORY.day(40), book(waiver().build()).with(off))).isEmpty();
        assertThat(notices(
                        STORY.day(40),
                        RuleBook.of(RuleSet.named("own", "1")
                                .with(BrokenRules.THROWS.rule())
                                .waive(broken))))
                .isEmpty();
    }

    @Test
    void a_waiver_lapsed_only_for_what_was_there_by_then_and_is_open() {
        JudgedStory later = working().day(61).raised("caterer", SAM).moved("caterer", NOOR);
        JudgedStory madeGood = working()
                .day(1)
                .raised("caterer", SAM)
                .moved("caterer", NOOR)
                .day(50)
                .in("weekly")
                .moved("caterer", SAM);

        assertThat(later.findings(TAKEN)).hasSize(1);
        assertThat(madeGood.findings(TAKEN).filter(Finding::isResolved)).hasSize(1);
        assertThat(notices(later.day(62))).isEmpty();
        assertThat(notices(madeGood.day(62))).isEmpty();
    }

    @Test
    void a_waiver_is_for_the_kind_of_task_and_the_people_that_it_names() {
        assertThat(status(waiver -> waiver.taskType(TaskType.of("customer-meeting"))))
                .isEqualTo(Status.WAIVED);
        assertThat(status(waiver -> waiver.taskType(TaskType.of("report")))).isEqualTo(Status.FIRED);
        assertThat(status(waiver -> waiver.delegator(NOOR).delegatee(SAM))).isEqualTo(Status.WAIVED);
        assertThat(status(waiver -> waiver.delegator(ANNA))).isEqualTo(Status.FIRED);
        assertThat(status(waiver -> waiver.delegatee(ANNA))).isEqualTo(Status.FIRED);
        assertThat(review(40, waiver -> waiver.delegatee(ANNA)).notices()).isEmpty();
    }

    @Test
    void two_waivers_of_one_finding_are_both_in_force() {
        RuleSet set = RuleSet.named("team", "1")
                .waive(waiver().build())
                .waive(waiver().subject("caterer").build());
        Review review = STORY.day(40).judgedBy(StandardRules.book().with(set)).review();

        assertThat(review.notices().map(WaiverNotice::state)).containsExactly(IN_FORCE, IN_FORCE);
    }

    @Test
    void other_rules_are_not_waived() {
        JudgedStory undated = working().raised("caterer", SAM).moved("caterer", NextMove.undated(NOOR));

        assertThat(undated.day(40).judgedBy(book(waiver().build())).findings())
                .containsExactly("NO_NEXT_MOVE_DATE:WARNING:caterer");
    }

    @Test
    void a_malformed_waiver_is_refused_with_all_that_is_wrong() {
        refused(waiver -> waiver.rule(" "), "a waiver of  : it needs the id of a rule");
        refused(waiver -> waiver.reason(""), "a waiver of MONKEY_TAKEN_OVER: it needs a reason");
        refused(
                waiver -> waiver.subject(" "),
                "a waiver of MONKEY_TAKEN_OVER: its subject cannot be blank: leave it out, and it is for all");
        refused(
                waiver -> waiver.approvedBy(PersonId.of(" ")),
                "a waiver of MONKEY_TAKEN_OVER: it needs who asked and who approved");
        refused(
                waiver -> waiver.askedBy(PersonId.of("noor ")),
                "a waiver of MONKEY_TAKEN_OVER: who asked and who approved must be two people, both were noor ");
        refused(
                waiver -> waiver.approvedBy(SAM),
                "a waiver of MONKEY_TAKEN_OVER: who asked and who approved must be two people, both were sam");
        refused(
                waiver -> waiver.end(Usual.day(9)),
                "a waiver of MONKEY_TAKEN_OVER: it ends on 2026-03-11, before it begins on 2026-03-12");
        refused(
                waiver -> waiver.end(Usual.day(10 + 180)),
                "a waiver of MONKEY_TAKEN_OVER: it may last 180 days, from 2026-03-12 until 2026-09-07 at most,"
                        + " was until 2026-09-08");
        refused(
                waiver -> waiver.reason("").approvedBy(SAM),
                "a waiver of MONKEY_TAKEN_OVER: it needs a reason;"
                        + " who asked and who approved must be two people, both were sam");
        assertThat(waiver().end(Usual.day(10 + 179)).build().end()).isEqualTo(Usual.day(189));
        assertThat(waiver().end(Usual.day(10)).build().holdsOn(Usual.day(10))).isTrue();
    }

    private static void refused(UnaryOperator<WaiverBuilder> change, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(waiver()).build())
                .withMessage(message);
    }

    private static Status status(UnaryOperator<WaiverBuilder> change) {
        return review(40, change).answer(TAKEN).status();
    }

    private static Review review(int day, UnaryOperator<WaiverBuilder> change) {
        return STORY.day(day).judgedBy(book(change.apply(waiver()).build())).review();
    }

    private static Vector<WaiverNotice.State> notices(JudgedStory story) {
        return notices(story, book(waiver().build()));
    }

    private static Vector<WaiverNotice.State> notices(JudgedStory story, RuleBook book) {
        return story.judgedBy(book).review().notices().map(WaiverNotice::state);
    }

    private static RuleBook book(Waiver... waivers) {
        return StandardRules.book().with(Vector.of(waivers).foldLeft(RuleSet.named("team", "1"), RuleSet::waive));
    }

    private static WaiverBuilder waiver() {
        return Waiver.builder()
                .rule(TAKEN)
                .reason("while the caterer is new")
                .askedBy(SAM)
                .approvedBy(NOOR)
                .start(Usual.day(10))
                .end(Usual.day(60));
    }
}
