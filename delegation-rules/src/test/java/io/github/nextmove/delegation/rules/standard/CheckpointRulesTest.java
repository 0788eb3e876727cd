package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.CheckpointItem.OBSTACLES_ASKED;
import static io.github.nextmove.delegation.CheckpointItem.POSITIVE_FEEDBACK;
import static io.github.nextmove.delegation.CheckpointItem.QUESTIONS;
import static io.github.nextmove.delegation.CheckpointItem.SUMMARY;
import static io.github.nextmove.delegation.rules.given.JudgedStory.drafted;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.CheckpointItem;
import io.github.nextmove.delegation.DevelopmentGoal;
import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** How checkpoints are held, and whether they are. */
class CheckpointRulesTest {

    private static final JudgedStory SELF_DIRECTED =
            working(agreement().developmentGoal(DevelopmentGoal.SELF_DIRECTION));

    @Test
    void a_checkpoint_that_was_held_well_goes_without_saying() {
        assertThat(held(working(), Usual.CHECKPOINT).findings()).isEmpty();
    }

    @Test
    void a_checkpoint_opens_positively() {
        assertThat(items(OBSTACLES_ASKED, POSITIVE_FEEDBACK, SUMMARY).findings())
                .containsExactly("CHECKPOINT_NOT_OPENED_POSITIVELY:WARNING");
        assertThat(items(POSITIVE_FEEDBACK, OBSTACLES_ASKED).findings()).isEmpty();
    }

    @Test
    void obstacles_are_asked_about_at_some_point() {
        assertThat(items(POSITIVE_FEEDBACK, QUESTIONS, SUMMARY).findings())
                .containsExactly("OBSTACLES_NOT_ASKED:WARNING");
        assertThat(items(POSITIVE_FEEDBACK, QUESTIONS, OBSTACLES_ASKED).findings())
                .isEmpty();
    }

    @Test
    void a_summary_is_confirmed() {
        assertThat(held(working(), checkpoint(0, 0, false)).findings())
                .containsExactly("SUMMARY_NOT_CONFIRMED:WARNING");
    }

    @Test
    void an_empty_checkpoint_lacks_all_of_it() {
        assertThat(held(working(), Checkpoint.builder().build()).findings())
                .containsExactly(
                        "CHECKPOINT_NOT_OPENED_POSITIVELY:WARNING",
                        "OBSTACLES_NOT_ASKED:WARNING",
                        "SUMMARY_NOT_CONFIRMED:WARNING");
    }

    @Test
    void each_checkpoint_is_judged_by_itself_and_named_by_its_conversation() {
        JudgedStory two =
                held(held(working().in("c1"), checkpoint(0, 0, false)).day(1).in("c2"), checkpoint(0, 0, false));

        assertThat(two.findings())
                .containsExactly("SUMMARY_NOT_CONFIRMED:WARNING:c1", "SUMMARY_NOT_CONFIRMED:WARNING:c2");
        assertThat(two.findings("SUMMARY_NOT_CONFIRMED").flatMap(Finding::events))
                .containsExactly(6, 7);
    }

    @Test
    void more_answers_than_questions_matter_when_self_direction_is_the_goal() {
        assertThat(held(SELF_DIRECTED.in("c1"), checkpoint(1, 2, true)).findings())
                .containsExactly("ANSWERS_OVER_QUESTIONS:ADVICE:c1");
        assertThat(held(SELF_DIRECTED, checkpoint(2, 2, true)).findings()).isEmpty();
        assertThat(held(working(), checkpoint(1, 2, true)).findings()).isEmpty();
    }

    @Test
    void answers_and_questions_are_weighed_at_each_checkpoint_alone() {
        JudgedStory inTotalFewer =
                held(held(SELF_DIRECTED.in("c1"), checkpoint(9, 0, true)).in("c2"), checkpoint(1, 2, true));

        assertThat(inTotalFewer.findings()).containsExactly("ANSWERS_OVER_QUESTIONS:ADVICE:c2");
    }

    @Test
    void a_checkpoint_is_missed_when_its_day_has_passed_and_not_on_the_day_itself() {
        JudgedStory planned = planned(10);

        assertThat(planned.day(10).findings()).isEmpty();
        assertThat(planned.day(11).findings()).containsExactly("CHECKPOINT_MISSED:WARNING:checkpoint-1");
        assertThat(planned.day(11)
                        .finding("CHECKPOINT_MISSED")
                        .problem()
                        .values()
                        .get("agreedDay"))
                .contains(Usual.day(10));
    }

    @Test
    void a_day_passes_at_midnight_in_the_time_zone_of_the_delegation() {
        JudgedStory amsterdam = drafted(draft().inZone(ZoneId.of("Europe/Amsterdam")))
                .handedOver(agreement().checkpoints(Vector.of(LocalDate.of(2026, 3, 12))))
                .started();
        Instant midnight = Instant.parse("2026-03-12T23:00:00Z");

        assertThat(amsterdam.at(midnight.minusNanos(1)).findings()).isEmpty();
        assertThat(amsterdam.at(midnight).finding("CHECKPOINT_MISSED").arose()).isEqualTo(new Moment(midnight, 5));
    }

    @Test
    void it_came_to_be_at_midnight_after_what_was_recorded_by_then() {
        JudgedStory story = planned(10).day(10).then(NOOR, CheckIn::new).day(12).then(SAM, CheckIn::new);

        assertThat(story.finding("CHECKPOINT_MISSED").arose())
                .isEqualTo(new Moment(Instant.parse("2026-03-13T00:00:00Z"), 6));
    }

    @Test
    void it_came_to_be_when_work_began_or_went_on_if_that_was_later() {
        JudgedStory late = drafted(draft())
                .handedOver(agreement().checkpoints(Vector.of(Usual.day(10))))
                .day(12)
                .started();
        JudgedStory sentBack = planned(10).delivered().day(15).then(NOOR, by -> new SendResultBack(by, Option.none()));

        assertThat(late.day(20).finding("CHECKPOINT_MISSED").arose()).isEqualTo(new Moment(Usual.onDay(12), 5));
        assertThat(sentBack.day(20).finding("CHECKPOINT_MISSED").arose()).isEqualTo(new Moment(Usual.onDay(15), 7));
    }

    @Test
    void the_kth_by_day_is_missed_while_fewer_than_k_were_held_and_each_missed_one_is_a_finding() {
        JudgedStory planned = planned(30, 10, 20);

        assertThat(planned.day(21).findings())
                .containsExactly("CHECKPOINT_MISSED:WARNING:checkpoint-1", "CHECKPOINT_MISSED:WARNING:checkpoint-2");
        assertThat(planned.day(31).findings()).hasSize(3);
        assertThat(planned.day(31)
                        .findings("CHECKPOINT_MISSED")
                        .map(f -> f.problem().values().get("agreedDay").get()))
                .isEqualTo(Vector.of(Usual.day(10), Usual.day(20), Usual.day(30)));
        assertThat(held(planned.day(12), Usual.CHECKPOINT).day(21).findings())
                .containsExactly("CHECKPOINT_MISSED:WARNING:checkpoint-2");
    }

    @Test
    void a_late_checkpoint_makes_it_go_away_and_an_early_one_keeps_it_away() {
        assertThat(held(planned(10).day(15), Usual.CHECKPOINT).findings()).isEmpty();
        assertThat(held(planned(10).day(2), Usual.CHECKPOINT).day(11).findings())
                .isEmpty();
    }

    @Test
    void two_checkpoints_on_one_day_are_two() {
        assertThat(held(planned(10, 10).day(10), Usual.CHECKPOINT).day(11).findings())
                .containsExactly("CHECKPOINT_MISSED:WARNING:checkpoint-2");
    }

    @Test
    void nothing_is_missed_unless_work_is_in_progress() {
        JudgedStory agreed = drafted(draft()).handedOver(agreement().checkpoints(Vector.of(Usual.day(10))));

        assertThat(agreed.day(11).findings()).isEmpty();
        assertThat(agreed.started().delivered().day(11).findings()).isEmpty();
        assertThat(agreed.day(12).started().findings()).containsExactly("CHECKPOINT_MISSED:WARNING:checkpoint-1");
    }

    private static JudgedStory planned(Integer... days) {
        return working(agreement().checkpoints(Vector.of(days).map(Usual::day)));
    }

    private static JudgedStory items(CheckpointItem... items) {
        return held(working(), new Checkpoint(Vector.of(items), 0, 0, true));
    }

    private static Checkpoint checkpoint(int questions, int answers, boolean confirmed) {
        return new Checkpoint(Vector.of(POSITIVE_FEEDBACK, OBSTACLES_ASKED), questions, answers, confirmed);
    }

    private static JudgedStory held(JudgedStory story, Checkpoint checkpoint) {
        return story.then(NOOR, by -> new HoldCheckpoint(by, checkpoint));
    }
}
