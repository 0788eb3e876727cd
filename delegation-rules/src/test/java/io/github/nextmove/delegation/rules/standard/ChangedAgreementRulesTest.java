package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.AutonomyLevel.L1;
import static io.github.nextmove.delegation.AutonomyLevel.L2;
import static io.github.nextmove.delegation.AutonomyLevel.L3;
import static io.github.nextmove.delegation.AutonomyLevel.L4;
import static io.github.nextmove.delegation.AutonomyLevel.L5;
import static io.github.nextmove.delegation.Outcome.AS_AGREED;
import static io.github.nextmove.delegation.Rating.HIGH;
import static io.github.nextmove.delegation.Rating.LOW;
import static io.github.nextmove.delegation.rules.given.Usual.past;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AgreementBuilder;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeclineAgreement;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.OverrideDecision;
import io.github.nextmove.delegation.command.PrescribeHow;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.event.CheckedIn;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.WhatIf;
import io.github.nextmove.delegation.rules.given.Usual;
import io.github.nextmove.delegation.rules.testing.Story;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An agreement that changes on the way is judged anew, and what was said of it before is made good. */
class ChangedAgreementRulesTest {

    private static final DecisionId VENUE = DecisionId.of("choose-venue");

    @Test
    void a_deadline_that_is_added_makes_good_that_it_was_missing() {
        Story late =
                working(AgreementBuilder::unsetDeadline).day(3).agreedAnew(change -> change.deadline(Story.date(9)));

        assertThat(said(late)).containsExactly("DEADLINE_MISSING 1 resolved");
        assertThat(found(late).head().resolved()).contains(Moment.after(last(late)));
    }

    @Test
    void checkpoints_that_are_taken_away_are_missing_from_then_on() {
        Story none = Story.working().agreedAnew(change -> change.checkpoints(Vector.empty()));

        assertThat(said(none)).containsExactly("NO_CHECKPOINT_AGREED 2 open");
        assertThat(found(none).head().events()).containsExactly(last(none).number());
    }

    @Test
    void a_change_of_something_else_leaves_open_what_is_still_missing() {
        Story moved = working(AgreementBuilder::unsetDeadline).agreedAnew(change -> change.autonomy(L2));

        assertThat(said(moved)).containsExactly("DEADLINE_MISSING 1 resolved", "DEADLINE_MISSING 2 open");
        Finding first = found(moved).head();
        Finding second = found(moved).last();
        assertThat(second.continues(first)).isTrue();
        assertThat(first.continues(second)).isFalse();
        assertThat(second.continues(second)).isFalse();
        Vector<Finding> third = found(moved.agreedAnew(change -> change.autonomy(L3)));
        assertThat(third.last().continues(third.head())).isFalse();
        assertThat(third.last().continues(third.get(1))).isTrue();
    }

    @Test
    void authority_that_is_granted_later_counts_from_then_on() {
        Task task = Task.builder()
                .type(TaskType.of("customer-meeting"))
                .addDecisionsNeeded(VENUE)
                .build();
        Story taken = Story.drafted(draft -> new DraftDelegation(
                        draft.occasion(), task, draft.delegatee(), draft.colleagues(), draft.zone()))
                .agreed()
                .started()
                .then(NOOR, takes(VENUE))
                .agreedAnew(change -> change.authority(HashSet.of(VENUE)))
                .then(NOOR, takes(VENUE));

        assertThat(said(taken)).containsExactly("AUTHORITY_INSUFFICIENT 1 resolved", "DECISION_OVERRIDDEN 2 open");
    }

    @Test
    void each_level_is_compared_with_the_advice_of_its_day() {
        Story rated = rated(HIGH, HIGH, L4).rated(NOOR, LOW, LOW).agreedAnew(change -> change.deadline(Story.date(9)));
        Story lowered = rated.agreedAnew(change -> change.autonomy(L1));

        assertThat(said(rated)).containsExactly("AUTONOMY_TOO_HIGH 2 open");
        assertThat(said(lowered)).containsExactly("AUTONOMY_TOO_HIGH 2 resolved");
        assertThat(found(rated).head().problem().values().get("advisedLevel")).contains(L1);
    }

    @Test
    void a_level_that_is_raised_to_the_advice_makes_good_that_it_was_too_low() {
        assertThat(said(rated(HIGH, HIGH, L1).agreedAnew(change -> change.autonomy(L4))))
                .containsExactly("AUTONOMY_TOO_LOW 1 resolved");
    }

    @Test
    void many_steps_on_the_way_beyond_the_advice_are_a_jump_the_first_time_too() {
        Story jumped = rated(LOW, HIGH, L2).agreedAnew(change -> change.autonomy(L5));

        assertThat(said(jumped)).containsExactly("AUTONOMY_JUMP 2 open", "AUTONOMY_TOO_HIGH 2 open");
        assertThat(found(jumped).head().problem().values().get("levelBefore")).contains(L2);
        assertThat(said(jumped.agreedAnew(change -> change.deadline(Story.date(9)))))
                .containsExactly(
                        "AUTONOMY_JUMP 2 resolved",
                        "AUTONOMY_TOO_HIGH 2 resolved",
                        "AUTONOMY_JUMP 3 open",
                        "AUTONOMY_TOO_HIGH 3 open");
    }

    @Test
    void many_steps_on_the_way_up_to_the_advice_are_no_jump() {
        Story first = rated(HIGH, HIGH, L1);

        assertThat(said(first.agreedAnew(change -> change.autonomy(L3))))
                .containsExactly("AUTONOMY_TOO_LOW 1 resolved", "AUTONOMY_TOO_LOW 2 open");
        assertThat(said(first.agreedAnew(change -> change.autonomy(L4))))
                .containsExactly("AUTONOMY_TOO_LOW 1 resolved");
    }

    @Test
    void a_step_on_the_way_is_no_jump() {
        Story step = Story.working(agreed -> agreed.autonomy(L3)).before(past(L3, AS_AGREED));

        assertThat(said(step.agreedAnew(change -> change.autonomy(L4)).agreedAnew(change -> change.autonomy(L5))))
                .isEmpty();
        assertThat(said(step.agreedAnew(change -> change.autonomy(L5)))).containsExactly("AUTONOMY_JUMP 2 open");
    }

    @Test
    void close_guidance_is_judged_by_the_level_that_was_in_force() {
        Story guided = working(agreed -> agreed.autonomy(L2)).then(NOOR, PrescribeHow::new);
        Story freed = guided.agreedAnew(change -> change.autonomy(L3));
        Story bound = Story.working().then(NOOR, CheckIn::new).agreedAnew(change -> change.autonomy(L2));

        assertThat(said(freed)).isEmpty();
        assertThat(said(freed.then(NOOR, PrescribeHow::new))).containsExactly("MICROMANAGEMENT 2 open");
        assertThat(said(freed.then(NOOR, CheckIn::new).then(NOOR, CheckIn::new)))
                .containsExactly("MICROMANAGEMENT 2 open");
        assertThat(said(bound.then(NOOR, CheckIn::new))).isEmpty();
        assertThat(said(Story.working().then(NOOR, PrescribeHow::new).agreedAnew(change -> change.autonomy(L1))))
                .containsExactly("MICROMANAGEMENT 1 open");
    }

    @Test
    void only_what_was_done_at_a_free_level_counts() {
        Story guided = working(agreed -> agreed.autonomy(L2)).then(NOOR, CheckIn::new);
        Story freed = guided.agreedAnew(change -> change.autonomy(L3)).then(NOOR, CheckIn::new);
        Story second = freed.then(NOOR, CheckIn::new);
        Vector<Integer> checkIns =
                second.delegation().history().recorded(CheckedIn.class).map(RecordedEvent::number);

        assertThat(said(freed)).isEmpty();
        assertThat(said(second)).containsExactly("MICROMANAGEMENT 2 open");
        assertThat(found(second).head().events()).isEqualTo(checkIns.tail());
        assertThat(found(second).head().problem().values().get("checkIns")).contains(2);
        assertThat(said(guided.then(NOOR, CheckIn::new).agreedAnew(change -> change.autonomy(L3))))
                .isEmpty();
    }

    @Test
    void what_was_done_at_no_free_level_counts_for_what_if_the_level_were() {
        Story guided =
                working(agreed -> agreed.autonomy(L2)).then(NOOR, CheckIn::new).then(NOOR, CheckIn::new);

        assertThat(said(guided)).isEmpty();
        assertThat(StandardRules.book()
                        .review(guided.situation())
                        .whatIf(situation -> situation.with(Facts.AGREED_LEVEL, L3))
                        .arisen()
                        .map(Finding::rule))
                .contains("MICROMANAGEMENT");
    }

    @Test
    void a_checkpoint_that_was_done_with_in_the_first_plan_is_not_missed_in_the_second() {
        Story second = working(agreed -> agreed.checkpoints(Vector.of(Story.date(3), Story.date(10))))
                .day(3)
                .then(NOOR, by -> new HoldCheckpoint(by, Usual.CHECKPOINT))
                .day(4)
                .agreedAnew(change -> change.checkpoints(Vector.of(Story.date(3), Story.date(12), Story.date(20))));

        assertThat(found(second.day(13)).map(finding -> finding.rule() + finding.subject()))
                .containsExactly("CHECKPOINT_MISSEDVector(checkpoint-2)");
        assertThat(said(second.day(13).then(NOOR, by -> new HoldCheckpoint(by, Usual.CHECKPOINT))))
                .isEmpty();
    }

    @Test
    void what_would_clear_it_is_another_level_of_that_version_alone() {
        Story raised = rated(HIGH, HIGH, L4).agreedAnew(change -> change.autonomy(L5));
        Finding high = found(raised).head();
        Vector<WhatIf> clearing =
                StandardRules.book().review(raised.situation()).whatWouldClear(high);

        assertThat(said(raised)).containsExactly("AUTONOMY_TOO_HIGH 2 open");
        assertThat(clearing).singleElement().satisfies(change -> {
            assertThat(change.cleared()).containsExactly(high);
            assertThat(change.arisen()).isEmpty();
        });
        assertThat(StandardRules.book()
                        .review(raised.situation())
                        .whatIf(situation -> situation.with(Facts.AGREED_LEVEL, L1))
                        .arisen()
                        .map(ChangedAgreementRulesTest::code))
                .containsExactly("AUTONOMY_TOO_LOW 1 resolved", "AUTONOMY_TOO_LOW 2 open");
    }

    @Test
    void a_proposal_that_is_declined_changes_nothing() {
        Story declined = working(AgreementBuilder::unsetDeadline)
                .then(
                        SAM,
                        by -> new ProposeAgreement(
                                by,
                                AgreementChange.builder()
                                        .deadline(Story.date(9))
                                        .build()))
                .then(NOOR, DeclineAgreement::new);

        assertThat(said(declined)).containsExactly("DEADLINE_MISSING 1 open");
    }

    private static Story working(UnaryOperator<AgreementBuilder> change) {
        return Story.working(change);
    }

    private static Story rated(Rating competence, Rating motivation, AutonomyLevel level) {
        return Story.drafted()
                .rated(NOOR, competence, motivation)
                .agreed(agreed -> agreed.autonomy(level))
                .started();
    }

    private static Function<Occasion, Command> takes(DecisionId decision) {
        return by -> new OverrideDecision(by, decision);
    }

    private static RecordedEvent<?> last(Story story) {
        return story.delegation().history().recorded().last();
    }

    private static Vector<Finding> found(Story story) {
        return StandardRules.book().review(story.situation()).findings();
    }

    private static Vector<String> said(Story story) {
        return found(story).map(ChangedAgreementRulesTest::code);
    }

    private static String code(Finding finding) {
        return finding.rule() + " " + finding.agreement() + (finding.isResolved() ? " resolved" : " open");
    }
}
