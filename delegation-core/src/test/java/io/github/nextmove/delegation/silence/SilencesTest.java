package io.github.nextmove.delegation.silence;

import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementBuilder;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.AcceptAgreement;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.silence.Silence.EvaluationNotHeld;
import io.github.nextmove.delegation.silence.Silence.OverdueCheckpoint;
import io.github.nextmove.delegation.silence.Silence.OverdueDeadline;
import io.github.nextmove.delegation.silence.Silence.OverdueNextMove;
import io.github.nextmove.delegation.silence.Silence.UnansweredProposal;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SilencesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);
    private static final Instant THURSDAY =
            WEDNESDAY.plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
    private static final MatterId CATERER = MatterId.of("late-caterer");

    @Test
    void a_day_on_which_it_was_agreed_is_in_time_and_the_next_is_not() {
        Delegation working = working(agreed().deadline(WEDNESDAY));

        assertThat(Silences.of(working, THURSDAY.minusNanos(1))).isEmpty();
        assertThat(Silences.of(working, THURSDAY)).containsExactly(new OverdueDeadline(WEDNESDAY, THURSDAY, SAM));
        assertThat(Silences.nextInstantOfInterest(working, MONDAY)).containsExactly(THURSDAY);
        assertThat(Silences.nextInstantOfInterest(working, THURSDAY)).isEmpty();
    }

    @Test
    void a_deadline_is_overdue_before_the_work_has_started_too() {
        Delegation agreed = handedOver(agreed().deadline(WEDNESDAY));

        assertThat(Silences.of(agreed, THURSDAY)).containsExactly(new OverdueDeadline(WEDNESDAY, THURSDAY, SAM));
    }

    @Test
    void a_deadline_is_the_move_of_whoever_has_the_task() {
        Delegation taken = after(
                working(agreed().deadline(WEDNESDAY)),
                new AgreeNextMove(by(NOOR), MatterId.TASK, NextMove.undated(NOOR)));

        assertThat(Silences.of(taken, THURSDAY)).containsExactly(new OverdueDeadline(WEDNESDAY, THURSDAY, NOOR));
    }

    @Test
    void a_later_deadline_that_both_accepted_is_the_one_that_counts() {
        LocalDate friday = WEDNESDAY.plusDays(2);
        AgreementChange change =
                new AgreementChange(Option.some(friday), Option.none(), Option.none(), Option.none(), Option.none());
        Delegation changed = changed(working(agreed().deadline(WEDNESDAY)), change, THURSDAY);

        assertThat(Silences.of(changed, THURSDAY)).isEmpty();
        assertThat(Silences.nextInstantOfInterest(changed, THURSDAY))
                .containsExactly(THURSDAY.plus(Duration.ofDays(2)));
    }

    @Test
    void a_deadline_that_had_passed_when_it_was_agreed_is_overdue_from_then_on() {
        Delegation working = working(agreed().deadline(LocalDate.MIN));

        assertThat(Silences.of(working, MONDAY.minusNanos(1))).isEmpty();
        assertThat(Silences.of(working, MONDAY)).containsExactly(new OverdueDeadline(LocalDate.MIN, MONDAY, SAM));
    }

    @Test
    void a_day_beyond_the_calendar_never_passes() {
        Delegation working = working(agreed().deadline(LocalDate.MAX).addCheckpoints(LocalDate.MAX));

        assertThat(Silences.of(working, Instant.MAX)).isEmpty();
        assertThat(Silences.nextInstantOfInterest(working, MONDAY)).isEmpty();
    }

    @Test
    void a_result_that_is_sent_back_after_the_deadline_is_waited_for_from_then_on() {
        Instant friday = THURSDAY.plus(Duration.ofDays(1));
        Delegation back = after(
                working(agreed().deadline(WEDNESDAY)),
                new DeliverResult(by(SAM)),
                new SendResultBack(by(NOOR, friday), Option.none()));

        assertThat(Silences.of(back, friday)).containsExactly(new OverdueDeadline(WEDNESDAY, friday, SAM));
    }

    @Test
    void each_checkpoint_that_was_not_held_is_the_delegators_move() {
        Delegation working = working(agreed().addCheckpoints(WEDNESDAY, WEDNESDAY.minusDays(1)));
        Delegation held =
                after(working, new HoldCheckpoint(by(NOOR), Checkpoint.builder().build()));
        OverdueCheckpoint second = new OverdueCheckpoint(2, WEDNESDAY, THURSDAY, NOOR);

        assertThat(Silences.of(working, THURSDAY))
                .containsExactly(
                        new OverdueCheckpoint(1, WEDNESDAY.minusDays(1), THURSDAY.minus(Duration.ofDays(1)), NOOR),
                        second);
        assertThat(Silences.of(held, THURSDAY)).containsExactly(second);
    }

    @Test
    void a_checkpoint_is_overdue_no_sooner_than_work_is_in_progress() {
        Delegation agreed = handedOver(agreed().addCheckpoints(WEDNESDAY));
        Instant friday = THURSDAY.plus(Duration.ofDays(1));

        assertThat(Silences.of(agreed, friday)).isEmpty();
        assertThat(Silences.nextInstantOfInterest(agreed, MONDAY)).isEmpty();
        assertThat(Silences.of(after(agreed, new StartWork(by(SAM, friday))), friday))
                .containsExactly(new OverdueCheckpoint(1, WEDNESDAY, friday, NOOR));
    }

    @Test
    void a_next_move_is_overdue_until_another_one_is_agreed() {
        Delegation raised = after(
                working(agreed()),
                new RaiseProblem(by(SAM), CATERER),
                new AgreeNextMove(by(NOOR), CATERER, NextMove.of(NOOR, WEDNESDAY)));
        Delegation again = after(raised, new RaiseProblem(by(NOOR, THURSDAY), CATERER));
        Delegation agreed = after(again, new AgreeNextMove(by(NOOR, THURSDAY), CATERER, NextMove.undated(NOOR)));

        assertThat(Silences.of(again, THURSDAY))
                .containsExactly(new OverdueNextMove(CATERER, WEDNESDAY, THURSDAY, NOOR));
        assertThat(Silences.of(agreed, THURSDAY)).isEmpty();
    }

    @Test
    void delivering_is_the_next_move_in_the_task_and_in_no_other_matter() {
        Delegation delivered = after(
                working(agreed()),
                new RaiseProblem(by(SAM), CATERER),
                new AgreeNextMove(by(NOOR), CATERER, NextMove.of(SAM, WEDNESDAY)),
                new AgreeNextMove(by(NOOR), MatterId.TASK, NextMove.of(SAM, WEDNESDAY)),
                new DeliverResult(by(SAM, THURSDAY)));
        Delegation back = after(delivered, new SendResultBack(by(NOOR, THURSDAY), Option.none()));
        OverdueNextMove caterer = new OverdueNextMove(CATERER, WEDNESDAY, THURSDAY, SAM);

        assertThat(Silences.of(delivered, THURSDAY)).containsExactly(caterer);
        assertThat(Silences.of(back, THURSDAY)).containsExactly(caterer);
    }

    @Test
    void an_evaluation_is_overdue_the_day_after_the_result_was_delivered() {
        Instant evening = THURSDAY.minusSeconds(1);
        Delegation delivered = after(working(agreed()), new DeliverResult(by(SAM, evening)));
        EvaluationNotHeld overdue = new EvaluationNotHeld(WEDNESDAY, THURSDAY, NOOR);

        assertThat(Silences.of(delivered, evening)).isEmpty();
        assertThat(Silences.of(delivered, THURSDAY)).containsExactly(overdue);
    }

    @Test
    void an_evaluation_counts_for_the_result_after_which_it_was_held() {
        Evaluation evaluation =
                Evaluation.builder().outcome(Outcome.NOT_AS_AGREED).build();
        Delegation held =
                after(working(agreed()), new DeliverResult(by(SAM)), new HoldEvaluation(by(NOOR), evaluation));
        Delegation again = after(held, new SendResultBack(by(NOOR), Option.none()), new DeliverResult(by(SAM)));

        assertThat(Silences.of(held, THURSDAY)).isEmpty();
        assertThat(Silences.of(again, THURSDAY))
                .hasOnlyElementsOfType(EvaluationNotHeld.class)
                .hasSize(1);
    }

    @Test
    void a_proposal_is_the_other_ones_to_answer_by_the_end_of_the_day() {
        Delegation proposed = after(
                working(agreed()),
                new ProposeAgreement(
                        by(SAM, THURSDAY.minusSeconds(1)),
                        new AgreementChange(
                                Option.some(WEDNESDAY.plusDays(9)),
                                Option.none(),
                                Option.none(),
                                Option.none(),
                                Option.none())));
        int number = proposed.number();

        assertThat(Silences.of(proposed, THURSDAY.minusSeconds(1))).isEmpty();
        assertThat(Silences.of(proposed, THURSDAY))
                .containsExactly(new UnansweredProposal(number, WEDNESDAY, THURSDAY, NOOR));
        assertThat(Silences.of(after(proposed, new AcceptAgreement(by(NOOR, THURSDAY))), THURSDAY))
                .isEmpty();
    }

    @Test
    void nothing_is_overdue_when_it_has_ended() {
        Delegation recalled = after(
                working(agreed().deadline(WEDNESDAY).addCheckpoints(WEDNESDAY)),
                new Recall(by(NOOR, THURSDAY), RecallReason.OTHER));

        assertThat(Silences.of(recalled, Instant.MAX)).isEmpty();
        assertThat(Silences.nextInstantOfInterest(recalled, Instant.MIN)).isEmpty();
    }

    @Test
    void where_there_is_no_midnight_the_day_after_begins_when_it_begins() {
        ZoneId saoPaulo = ZoneId.of("America/Sao_Paulo");
        LocalDate saturday = LocalDate.of(2017, 10, 14);
        Instant before = Instant.parse("2017-10-14T12:00:00Z");
        Delegation working = working(agreed().deadline(saturday), saoPaulo, before);

        assertThat(Silences.nextInstantOfInterest(working, before))
                .containsExactly(Instant.parse("2017-10-15T03:00:00Z"));
    }

    private static AgreementBuilder agreed() {
        return Agreement.builder();
    }

    private static Delegation working(AgreementBuilder agreement) {
        return working(agreement, AMSTERDAM, MONDAY);
    }

    private static Delegation working(AgreementBuilder agreement, ZoneId zone, Instant at) {
        return after(handedOver(agreement, zone, at), new StartWork(by(SAM, at)));
    }

    private static Delegation handedOver(AgreementBuilder agreement) {
        return handedOver(agreement, AMSTERDAM, MONDAY);
    }

    private static Delegation handedOver(AgreementBuilder agreement, ZoneId zone, Instant at) {
        DraftDelegation draft = new DraftDelegation(
                by(NOOR, at), Task.of("customer-meeting"), Delegatee.employee(SAM), Vector.empty(), zone);
        return after(
                Lifecycle.standard().draft(draft).get(), HoldConversation.accepted(by(NOOR, at), agreement.build()));
    }

    private static Delegation changed(Delegation before, AgreementChange change, Instant at) {
        Delegation proposed = after(before, new ProposeAgreement(by(SAM, at), change));
        return after(proposed, new AcceptAgreement(by(NOOR, at)));
    }
}
