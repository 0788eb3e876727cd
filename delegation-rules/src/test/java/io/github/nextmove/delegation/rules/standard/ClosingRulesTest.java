package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.EvaluationPart.APPRECIATION;
import static io.github.nextmove.delegation.EvaluationPart.LESSONS;
import static io.github.nextmove.delegation.EvaluationPart.RESULT_MATCH;
import static io.github.nextmove.delegation.EvaluationPart.THANKS;
import static io.github.nextmove.delegation.EvaluationPart.WENT_WELL;
import static io.github.nextmove.delegation.Outcome.AS_AGREED;
import static io.github.nextmove.delegation.Outcome.NOT_AS_AGREED;
import static io.github.nextmove.delegation.rules.given.JudgedStory.networking;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.rules.given.Usual.evaluation;
import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.EvaluationPart;
import io.github.nextmove.delegation.FollowUp;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Quadrant;
import io.github.nextmove.delegation.ReturnReason;
import io.github.nextmove.delegation.command.AcceptReturn;
import io.github.nextmove.delegation.command.ChooseFollowUp;
import io.github.nextmove.delegation.command.ContestReturn;
import io.github.nextmove.delegation.command.ReassessQuadrant;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.given.Documents;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Said;
import io.github.nextmove.delegation.rules.given.Usual;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What keeps a delegation open, and what a return asks for. */
class ClosingRulesTest {

    private static final EvaluationPart[] ALL = EvaluationPart.values();
    private static final JudgedStory DELIVERED = working().delivered();
    private static final JudgedStory RETURNED = networking().then(SAM, by -> new ReturnTask(by, ReturnReason.OTHER));

    @Test
    void a_complete_evaluation_with_the_delegatee_opens_the_gate_whatever_the_outcome() {
        assertThat(DELIVERED.evaluated(evaluation(AS_AGREED, ALL)).objectionsToClosing())
                .isEmpty();
        assertThat(DELIVERED.evaluated(evaluation(NOT_AS_AGREED, ALL)).objectionsToClosing())
                .isEmpty();
    }

    @Test
    void no_evaluation_lacks_everything() {
        assertThat(DELIVERED.objectionsToClosing())
                .containsExactly(
                        "EVALUATED_WITHOUT_DELEGATEE",
                        "EVALUATION_INCOMPLETE:RESULT_MATCH,WENT_WELL,LESSONS,APPRECIATION,THANKS");
    }

    @Test
    void each_part_is_needed_and_missing_ones_stand_in_their_order() {
        for (EvaluationPart left : ALL) {
            EvaluationPart[] others = Vector.of(ALL).remove(left).toJavaArray(EvaluationPart[]::new);

            assertThat(DELIVERED.evaluated(evaluation(AS_AGREED, others)).objectionsToClosing())
                    .containsExactly("EVALUATION_INCOMPLETE:" + left);
        }
        assertThat(DELIVERED.evaluated(evaluation(AS_AGREED, THANKS, LESSONS)).objectionsToClosing())
                .containsExactly("EVALUATION_INCOMPLETE:RESULT_MATCH,WENT_WELL,APPRECIATION");
    }

    @Test
    void a_second_evaluation_completes_the_first() {
        JudgedStory twice = DELIVERED
                .evaluated(by(HashSet.of(NOOR, SAM), RESULT_MATCH, WENT_WELL))
                .day(1)
                .evaluated(by(HashSet.of(NOOR), LESSONS, APPRECIATION, THANKS));

        assertThat(twice.objectionsToClosing()).isEmpty();
    }

    @Test
    void the_delegatee_takes_part_in_at_least_one_evaluation() {
        JudgedStory without = DELIVERED.evaluated(by(HashSet.of(NOOR), ALL));
        JudgedStory withAColleague = working(draft().withColleagues(ANNA), agreement())
                .delivered()
                .evaluated(by(HashSet.of(NOOR, ANNA), ALL));

        assertThat(without.objectionsToClosing()).containsExactly("EVALUATED_WITHOUT_DELEGATEE");
        assertThat(withAColleague.objectionsToClosing()).contains("EVALUATED_WITHOUT_DELEGATEE");
        assertThat(without.evaluated(by(HashSet.of(SAM))).objectionsToClosing()).isEmpty();
    }

    @Test
    void an_evaluation_from_before_the_result_was_sent_back_stays() {
        JudgedStory again = DELIVERED
                .evaluated(evaluation(NOT_AS_AGREED, ALL))
                .then(NOOR, by -> new SendResultBack(by, Option.none()));

        assertThat(again.day(3).delivered().objectionsToClosing()).isEmpty();
    }

    @Test
    void a_matter_that_is_not_with_its_rightful_owner_keeps_the_delegation_open() {
        JudgedStory story =
                DELIVERED.raised("caterer", SAM).moved("caterer", NOOR).evaluated(evaluation(AS_AGREED, ALL));

        assertThat(story.objectionsToClosing()).containsExactly("MONKEY_MISPLACED_AT_CLOSE:caterer");
        assertThat(story.moved("caterer", SAM).objectionsToClosing()).isEmpty();
    }

    @Test
    void a_matter_that_was_raised_and_never_agreed_upon_is_misplaced_unless_the_delegatee_raised_it() {
        JudgedStory evaluated = DELIVERED.evaluated(evaluation(AS_AGREED, ALL));

        assertThat(evaluated.raised("caterer", NOOR).objectionsToClosing())
                .containsExactly("MONKEY_MISPLACED_AT_CLOSE:caterer");
        assertThat(evaluated.raised("caterer", SAM).objectionsToClosing()).isEmpty();
    }

    @Test
    void an_escalated_matter_is_in_its_place() {
        NextMove legal = NextMove.of(NOOR, Usual.day(9)).because(NextMoveReason.LEGAL);
        JudgedStory escalated = DELIVERED.raised("caterer", SAM).moved("caterer", legal);

        assertThat(escalated.evaluated(evaluation(AS_AGREED, ALL)).objectionsToClosing())
                .isEmpty();
    }

    @Test
    void the_task_itself_may_be_with_the_delegator() {
        JudgedStory taken = DELIVERED.moved("TASK", NOOR).evaluated(evaluation(AS_AGREED, ALL));

        assertThat(taken.objectionsToClosing()).isEmpty();
    }

    @Test
    void each_misplaced_matter_is_named_and_waits_for_its_rightful_owner() {
        JudgedStory two = DELIVERED
                .raised("caterer", SAM)
                .moved("caterer", NOOR)
                .raised("badges", NOOR)
                .evaluated(evaluation(AS_AGREED, ALL));
        Vector<Finding> findings =
                two.book().reviewClosing(two.delegation(), two.now()).findings();

        assertThat(two.objectionsToClosing())
                .containsExactly("MONKEY_MISPLACED_AT_CLOSE:badges", "MONKEY_MISPLACED_AT_CLOSE:caterer");
        assertThat(findings.map(Finding::owner)).containsOnly(SAM);
        assertThat(findings.flatMap(Finding::events)).containsExactly(9, 8);
    }

    @Test
    void a_return_is_closed_with_a_new_quadrant_and_a_follow_up() {
        JudgedStory reassessed = RETURNED.then(NOOR, by -> new ReassessQuadrant(by, Quadrant.NEITHER));
        JudgedStory followedUp = RETURNED.then(NOOR, by -> new ChooseFollowUp(by, FollowUp.DROP));

        assertThat(RETURNED.objectionsToClosing()).containsExactly("FOLLOW_UP_MISSING", "QUADRANT_NOT_REASSESSED");
        assertThat(reassessed.objectionsToClosing()).containsExactly("FOLLOW_UP_MISSING");
        assertThat(followedUp.objectionsToClosing()).containsExactly("QUADRANT_NOT_REASSESSED");
        assertThat(followedUp
                        .then(NOOR, by -> new ReassessQuadrant(by, Quadrant.URGENT_IMPORTANT))
                        .objectionsToClosing())
                .isEmpty();
    }

    @Test
    void a_return_is_closed_without_evaluation_and_whoever_has_the_monkeys() {
        JudgedStory story = networking()
                .raised("caterer", SAM)
                .moved("caterer", NOOR)
                .then(SAM, by -> new ReturnTask(by, ReturnReason.OTHER_PRIORITIES));

        assertThat(story.objectionsToClosing()).containsExactly("FOLLOW_UP_MISSING", "QUADRANT_NOT_REASSESSED");
    }

    @Test
    void the_gates_belong_to_the_refusal_and_not_to_the_history() {
        assertThat(DELIVERED.findings()).isEmpty();
        assertThat(RETURNED.findings()).isEmpty();
        assertThat(DELIVERED
                        .book()
                        .reviewClosing(DELIVERED.delegation(), DELIVERED.now())
                        .findings())
                .hasSize(2)
                .noneMatch(Finding::isResolved);
    }

    @Test
    void a_gate_says_nothing_while_nobody_could_close() {
        JudgedStory misplaced = working().raised("caterer", SAM).moved("caterer", NOOR);

        assertThat(misplaced
                        .book()
                        .reviewClosing(misplaced.delegation(), misplaced.now())
                        .findings())
                .isEmpty();
    }

    @Test
    void a_gate_goes_with_its_rule() {
        assertThat(DELIVERED
                        .judgedBy(Documents.ARTICLE.of(StandardRules.book()))
                        .objectionsToClosing())
                .isEmpty();
        assertThat(DELIVERED
                        .judgedBy(StandardRules.book().only(rule -> !rule.id().equals("EVALUATION_INCOMPLETE")))
                        .objectionsToClosing())
                .containsExactly("EVALUATED_WITHOUT_DELEGATEE");
    }

    @Test
    void a_return_that_is_accepted_is_no_finding() {
        assertThat(RETURNED.then(NOOR, AcceptReturn::new).findings()).isEmpty();
    }

    @Test
    void a_return_that_is_contested_is_a_finding_once() {
        JudgedStory contested = RETURNED.then(NOOR, ContestReturn::new);

        assertThat(contested.findings()).containsExactly("RETURN_NOT_RESPECTED:VIOLATION");
        assertThat(Said.in(contested
                        .day(3)
                        .then(NOOR, ContestReturn::new)
                        .then(NOOR, AcceptReturn::new)
                        .review()))
                .isEqualTo(Said.in(contested.review()));
    }

    private static Evaluation by(HashSet<PersonId> participants, EvaluationPart... parts) {
        return new Evaluation(participants, HashSet.of(parts), AS_AGREED, Option.none(), Option.none());
    }
}
