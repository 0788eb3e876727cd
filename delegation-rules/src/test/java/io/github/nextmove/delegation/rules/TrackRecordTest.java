package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.AutonomyLevel.L1;
import static io.github.nextmove.delegation.AutonomyLevel.L2;
import static io.github.nextmove.delegation.AutonomyLevel.L3;
import static io.github.nextmove.delegation.AutonomyLevel.L4;
import static io.github.nextmove.delegation.Outcome.AS_AGREED;
import static io.github.nextmove.delegation.Outcome.NOT_AS_AGREED;
import static io.github.nextmove.delegation.fixtures.Cast.ANNA;
import static io.github.nextmove.delegation.fixtures.Cast.NOOR;
import static io.github.nextmove.delegation.fixtures.Cast.SAM;
import static io.github.nextmove.delegation.rules.given.Story.drafted;
import static io.github.nextmove.delegation.rules.given.Story.working;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.rules.given.Usual.evaluation;
import static io.github.nextmove.delegation.rules.given.Usual.past;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.given.Story;
import io.github.nextmove.delegation.rules.given.Usual;
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
        Story other =
                working(draft(Task.of("stock-count")), agreement()).delivered().evaluated(evaluation(AS_AGREED));

        assertThat(from(other)).isEqualTo(TrackRecord.empty());
    }

    @Test
    void the_last_level_is_that_of_the_last_hand_over_whatever_came_of_it() {
        Story earlier = ended(AS_AGREED, 50, L2);
        Story later = drafted(draft())
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
        Story with = working(agreement().autonomy(L2));
        Story without = drafted(draft())
                .day(1)
                .then(
                        NOOR,
                        by -> HoldConversation.accepted(
                                by, agreement().unsetAutonomy().build()));

        assertThat(from(with, without).lastLevel()).contains(L2);
        assertThat(from(without).lastLevel()).isEmpty();
    }

    @Test
    void a_recalled_delegation_tells_its_level_and_no_outcome() {
        Story recalled = working(agreement().autonomy(L4)).then(NOOR, by -> new Recall(by, RecallReason.OTHER));

        assertThat(from(recalled)).isEqualTo(past(L4));
    }

    @Test
    void an_outcome_counts_from_the_evaluation_on_even_when_recalled_after_it() {
        Story recalled = ended(NOT_AS_AGREED, 3, L4).then(NOOR, by -> new Recall(by, RecallReason.OTHER));

        assertThat(from(recalled).outcomes().map(PastOutcome::outcome)).containsExactly(NOT_AS_AGREED);
    }

    @Test
    void a_declined_delegation_tells_nothing() {
        Story declined = drafted(draft()).then(NOOR, HoldConversation::declined);

        assertThat(from(declined)).isEqualTo(TrackRecord.empty());
    }

    @Test
    void a_second_evaluation_counts_once_with_the_last_outcome_and_its_day() {
        Story twice = ended(AS_AGREED, 2, L3).day(5).evaluated(evaluation(NOT_AS_AGREED));

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
        Story kiritimati = working(
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

    private static TrackRecord from(Story... earlier) {
        return TrackRecord.from(Vector.of(earlier).map(Story::delegation), NOOR, SAM, MEETING);
    }

    private static Story ended(Outcome outcome, int day, AutonomyLevel level) {
        return working(agreement().autonomy(level)).delivered().day(day).evaluated(evaluation(outcome));
    }
}
