package io.github.nextmove.delegation.rules.autonomy;

import static io.github.nextmove.delegation.AutonomyLevel.L1;
import static io.github.nextmove.delegation.AutonomyLevel.L2;
import static io.github.nextmove.delegation.AutonomyLevel.L3;
import static io.github.nextmove.delegation.AutonomyLevel.L4;
import static io.github.nextmove.delegation.Outcome.AS_AGREED;
import static io.github.nextmove.delegation.Outcome.NOT_AS_AGREED;
import static io.github.nextmove.delegation.rules.given.JudgedStory.drafted;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.at;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.rules.given.Usual.evaluation;
import static io.github.nextmove.delegation.rules.given.Usual.past;
import static io.github.nextmove.delegation.rules.given.Usual.pastAt;
import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nextmove.delegation.AgreementBuilder;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.github.nextmove.delegation.rules.testing.Story;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What earlier delegations tell about a pair and a kind of task. */
class TrackRecordTest {

    private static final TaskType MEETING = TaskType.of("customer-meeting");

    @Test
    void two_who_did_nothing_together_have_none() {
        assertThat(from()).isEqualTo(TrackRecord.empty()).matches(TrackRecord::isEmpty);
        assertThat(from(drafted(draft()))).isEqualTo(TrackRecord.empty());
    }

    @Test
    void outcomes_stand_with_their_day_and_level_oldest_first() {
        TrackRecord record = from(ended(NOT_AS_AGREED, 9, L3), ended(AS_AGREED, 2, L2));

        assertThat(record.outcomes())
                .containsExactly(
                        new PastOutcome(AS_AGREED, Usual.day(2), Option.some(L2)),
                        new PastOutcome(NOT_AS_AGREED, Usual.day(9), Option.some(L3)));
    }

    @Test
    void only_those_between_the_same_two_in_the_same_roles_count() {
        Vector<Delegation> earlier = Vector.of(ended(AS_AGREED, 2, L2).delegation());

        assertThat(TrackRecord.from(earlier, NOOR, SAM, MEETING).isEmpty()).isFalse();
        assertThat(TrackRecord.from(earlier, NOOR, ANNA, MEETING)).isEqualTo(TrackRecord.empty());
        assertThat(TrackRecord.from(earlier, ANNA, SAM, MEETING)).isEqualTo(TrackRecord.empty());
        assertThat(TrackRecord.from(earlier, SAM, NOOR, MEETING)).isEqualTo(TrackRecord.empty());
    }

    @Test
    void only_those_of_the_same_kind_of_task_count() {
        JudgedStory other =
                working(draft(Task.of("stock-count")), agreement()).delivered().evaluated(evaluation(AS_AGREED));

        assertThat(from(other)).isEqualTo(TrackRecord.empty());
    }

    @Test
    void the_last_level_is_that_of_the_last_hand_over_whatever_came_of_it() {
        JudgedStory earlier = ended(AS_AGREED, 50, L2);
        JudgedStory later = drafted(draft())
                .day(1)
                .then(
                        NOOR,
                        by -> HoldConversation.accepted(
                                by, agreement().autonomy(L4).build()));

        assertThat(from(earlier, later).lastLevel()).contains(L4);
        assertThat(from(later, earlier).lastLevel()).contains(L4);
    }

    @Test
    void a_hand_over_without_a_level_leaves_the_last_level_as_it_was() {
        JudgedStory with = working(agreement().autonomy(L2));
        JudgedStory without = drafted(draft())
                .day(1)
                .then(
                        NOOR,
                        by -> HoldConversation.accepted(
                                by, agreement().unsetAutonomy().build()));

        assertThat(from(with, without).lastLevel()).contains(L2);
        assertThat(from(without).lastLevel()).isEmpty();
    }

    @Test
    void an_outcome_is_of_the_level_that_was_in_force_at_the_evaluation() {
        Story raised = Story.working(agreed -> agreed.autonomy(L2))
                .day(3)
                .agreedAnew(change -> change.autonomy(L3))
                .delivered()
                .then(NOOR, by -> new HoldEvaluation(by, evaluation(AS_AGREED)));
        Story changedSince = raised.then(NOOR, by -> new SendResultBack(by, Option.none()))
                .agreedAnew(change -> change.autonomy(L4));

        assertThat(levelOf(raised)).contains(L3);
        assertThat(levelOf(changedSince)).contains(L3);
        assertThat(from(raised).atLastLevel()).hasSize(1);
        assertThat(from(changedSince).lastLevel()).contains(L4);
        assertThat(from(changedSince).atLastLevel()).isEmpty();
    }

    @Test
    void a_level_that_was_changed_on_the_way_is_as_old_as_the_change() {
        Story early = Story.working(agreed -> agreed.autonomy(L2));
        JudgedStory other = drafted(draft())
                .day(1)
                .then(
                        NOOR,
                        by -> HoldConversation.accepted(
                                by, agreement().autonomy(L4).build()));
        Story raised = early.day(2).agreedAnew(change -> change.autonomy(L3));
        Story moved = early.day(2).agreedAnew(change -> change.deadline(Story.date(9)));

        assertThat(from(raised, other).lastLevel()).contains(L3);
        assertThat(from(moved, other).lastLevel()).contains(L4);
    }

    @Test
    void a_recalled_delegation_tells_its_level_and_no_outcome() {
        JudgedStory recalled = working(agreement().autonomy(L4)).then(NOOR, by -> new Recall(by, RecallReason.OTHER));

        assertThat(from(recalled)).isEqualTo(past(L4));
    }

    @Test
    void an_outcome_counts_from_the_evaluation_on_even_when_recalled_after_it() {
        JudgedStory recalled = ended(NOT_AS_AGREED, 3, L4).then(NOOR, by -> new Recall(by, RecallReason.OTHER));

        assertThat(from(recalled).outcomes().map(PastOutcome::outcome)).containsExactly(NOT_AS_AGREED);
    }

    @Test
    void a_declined_delegation_tells_nothing() {
        JudgedStory declined = drafted(draft()).then(NOOR, HoldConversation::declined);

        assertThat(from(declined)).isEqualTo(TrackRecord.empty());
    }

    @Test
    void a_second_evaluation_counts_once_with_the_last_outcome_and_its_day() {
        JudgedStory twice = ended(AS_AGREED, 2, L3).day(5).evaluated(evaluation(NOT_AS_AGREED));

        assertThat(TrackRecord.outcomeOf(twice.delegation()))
                .contains(new PastOutcome(NOT_AS_AGREED, Usual.day(5), Option.some(L3)));
        assertThat(from(twice).outcomes()).hasSize(1);
    }

    @Test
    void there_is_no_outcome_before_the_evaluation() {
        assertThat(TrackRecord.outcomeOf(working().delivered().delegation())).isEmpty();
    }

    @Test
    void the_day_of_an_outcome_is_one_in_the_time_zone_of_the_delegation() {
        JudgedStory kiritimati = working(
                        draft().inZone(ZoneId.of("Pacific/Kiritimati")),
                        agreement().unsetAutonomy())
                .day(1)
                .delivered()
                .at(Usual.onDay(1).plusSeconds(3_600))
                .evaluated(evaluation(AS_AGREED));

        assertThat(TrackRecord.outcomeOf(kiritimati.delegation()))
                .contains(new PastOutcome(AS_AGREED, LocalDate.of(2026, 3, 4), Option.none()));
    }

    @Test
    void the_last_were_something_when_there_are_that_many() {
        TrackRecord record = past(NOT_AS_AGREED, AS_AGREED, AS_AGREED);

        assertThat(record.lastWere(2, AS_AGREED)).isTrue();
        assertThat(record.lastWere(3, AS_AGREED)).isFalse();
        assertThat(record.lastWere(1, NOT_AS_AGREED)).isFalse();
        assertThat(record.lastWere(4, AS_AGREED)).isFalse();
        assertThat(TrackRecord.empty().lastWere(1, AS_AGREED)).isFalse();
        assertThat(record.lastWere(0, AS_AGREED)).isFalse();
        assertThat(record.lastWere(-1, AS_AGREED)).isFalse();
    }

    @Test
    void one_more_outcome_is_the_newest_and_moves_no_level() {
        PastOutcome failed = new PastOutcome(NOT_AS_AGREED, Usual.day(0), Option.some(L1));
        TrackRecord record = past(L4, AS_AGREED).plus(failed);

        assertThat(record.outcomes().last()).isEqualTo(failed);
        assertThat(record.outcomes()).hasSize(2);
        assertThat(record.lastLevel()).contains(L4);
    }

    @Test
    void the_results_at_the_last_level_are_those_since_it_was_last_agreed_after_another() {
        JudgedStory first = endedAt(0, L3, AS_AGREED);
        JudgedStory up = endedAt(10, L4, NOT_AS_AGREED);
        JudgedStory back = endedAt(20, L3, NOT_AS_AGREED);
        JudgedStory again = endedAt(30, L3, AS_AGREED);

        assertThat(atLast(first)).containsExactly(AS_AGREED);
        assertThat(atLast(first, up)).containsExactly(NOT_AS_AGREED);
        assertThat(atLast(first, up, back)).containsExactly(NOT_AS_AGREED);
        assertThat(atLast(again, back, up, first)).containsExactly(NOT_AS_AGREED, AS_AGREED);
    }

    @Test
    void a_level_that_was_agreed_and_came_to_no_result_is_another_level_too() {
        JudgedStory first = endedAt(0, L3, AS_AGREED);
        JudgedStory recalled = agreedAt(10, L4).then(NOOR, by -> new Recall(by, RecallReason.OTHER));
        JudgedStory back = agreedAt(20, L3);

        assertThat(atLast(first, recalled)).isEmpty();
        assertThat(atLast(first, recalled, back)).isEmpty();
        assertThat(atLast(first, back)).containsExactly(AS_AGREED);
    }

    @Test
    void a_late_result_at_an_earlier_level_ends_nothing_at_the_last_one() {
        JudgedStory late = agreedAt(0, L3).started().delivered().day(50).evaluated(evaluation(NOT_AS_AGREED));
        JudgedStory next = endedAt(10, L4, AS_AGREED);

        assertThat(from(late, next).outcomes().map(PastOutcome::outcome)).containsExactly(AS_AGREED, NOT_AS_AGREED);
        assertThat(atLast(late, next)).containsExactly(AS_AGREED);
    }

    @Test
    void a_hand_over_without_a_level_ends_nothing_and_its_result_is_at_no_level() {
        JudgedStory first = endedAt(0, L3, AS_AGREED);
        JudgedStory without =
                agreedOn(10, agreement().unsetAutonomy()).started().delivered().evaluated(evaluation(NOT_AS_AGREED));

        assertThat(atLast(first, without, endedAt(20, L3, AS_AGREED))).containsExactly(AS_AGREED, AS_AGREED);
    }

    @Test
    void where_nothing_else_is_known_they_are_the_newest_up_to_one_at_another_level() {
        Vector<PastOutcome> outcomes = at(L3, AS_AGREED)
                .appendAll(at(L4, AS_AGREED))
                .appendAll(at(L3, NOT_AS_AGREED))
                .appendAll(past(AS_AGREED).outcomes())
                .appendAll(at(L3, AS_AGREED));

        assertThat(new TrackRecord(outcomes, Option.some(L3)).atLastLevel())
                .containsExactlyElementsOf(at(L3, NOT_AS_AGREED, AS_AGREED));
        assertThat(new TrackRecord(outcomes, Option.some(L4)).atLastLevel()).isEmpty();
        assertThat(new TrackRecord(outcomes, Option.none()).atLastLevel()).isEmpty();
        assertThat(past(AS_AGREED).atLastLevel()).isEmpty();
    }

    @Test
    void one_more_outcome_is_at_the_last_level_or_ends_nothing_there() {
        TrackRecord record = pastAt(L3, AS_AGREED);

        assertThat(record.plus(at(L3, NOT_AS_AGREED).single()).atLastLevel())
                .containsExactlyElementsOf(at(L3, AS_AGREED, NOT_AS_AGREED));
        assertThat(record.plus(at(L4, NOT_AS_AGREED).single())
                        .plus(past(NOT_AS_AGREED).outcomes().single())
                        .atLastLevel())
                .containsExactlyElementsOf(at(L3, AS_AGREED));
        assertThat(TrackRecord.empty().plus(past(AS_AGREED).outcomes().single()).atLastLevel())
                .isEmpty();
    }

    @Test
    void results_at_another_level_are_refused_as_results_at_the_last() {
        Vector<PastOutcome> outcomes = at(L3, AS_AGREED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrackRecord(outcomes, Option.some(L4), outcomes))
                .withMessageStartingWith("atLastLevel must be outcomes at the last level, Some(L4), was Vector(");
        assertThatIllegalArgumentException().isThrownBy(() -> new TrackRecord(outcomes, Option.none(), outcomes));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TrackRecord(outcomes, Option.none(), past(AS_AGREED).outcomes()));
    }

    private static Vector<Outcome> atLast(JudgedStory... earlier) {
        return from(earlier).atLastLevel().map(PastOutcome::outcome);
    }

    private static JudgedStory agreedAt(int day, AutonomyLevel level) {
        return agreedOn(day, agreement().autonomy(level));
    }

    private static JudgedStory agreedOn(int day, AgreementBuilder agreement) {
        return drafted(draft()).day(day).then(NOOR, by -> HoldConversation.accepted(by, agreement.build()));
    }

    private static JudgedStory endedAt(int day, AutonomyLevel level, Outcome outcome) {
        return agreedAt(day, level).started().delivered().day(day + 1).evaluated(evaluation(outcome));
    }

    private static TrackRecord from(JudgedStory... earlier) {
        return TrackRecord.from(Vector.of(earlier).map(JudgedStory::delegation), NOOR, SAM, MEETING);
    }

    private static JudgedStory ended(Outcome outcome, int day, AutonomyLevel level) {
        return working(agreement().autonomy(level)).delivered().day(day).evaluated(evaluation(outcome));
    }

    private static Option<AutonomyLevel> levelOf(Story story) {
        return TrackRecord.outcomeOf(story.delegation()).flatMap(PastOutcome::level);
    }

    private static TrackRecord from(Story story) {
        return TrackRecord.from(Vector.of(story.delegation()), NOOR, SAM, MEETING);
    }

    private static TrackRecord from(Story story, JudgedStory other) {
        return TrackRecord.from(Vector.of(other.delegation(), story.delegation()), NOOR, SAM, MEETING);
    }
}
