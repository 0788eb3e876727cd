package io.github.nextmove.delegation.chain;

import static io.github.nextmove.delegation.chain.Parts.CHAINS;
import static io.github.nextmove.delegation.chain.Parts.after;
import static io.github.nextmove.delegation.chain.Parts.day;
import static io.github.nextmove.delegation.chain.Parts.handOn;
import static io.github.nextmove.delegation.chain.Parts.phases;
import static io.github.nextmove.delegation.chain.Parts.refusal;
import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.BILAL;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.ReturnReason;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.event.DelegationRecalled;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class RecallingAChainTest {

    private static final Option<ConversationId> WEEKLY = Option.some(ConversationId.of("weekly"));

    @Test
    void it_takes_back_all_that_is_out_from_the_far_end() {
        Recall recall = new Recall(at(9, NOOR), RecallReason.ABSENCE);

        ChainDecision decision = CHAINS.decide(Parts.three(), 1, recall).get();

        assertThat(decision.recorded().map(ChainEvent::link)).containsExactly(3, 2, 1);
        assertThat(decision.recorded().map(event -> event.recorded().event()))
                .containsExactly(
                        new DelegationRecalled(at(9, ANNA), RecallReason.TASK_TAKEN_BACK),
                        new DelegationRecalled(at(9, SAM), RecallReason.TASK_TAKEN_BACK),
                        new DelegationRecalled(at(9, NOOR), RecallReason.ABSENCE));
        assertThat(phases(decision.chain())).containsOnly(Phase.RECALLED);
    }

    @Test
    void what_is_further_up_stays() {
        assertThat(phases(after(Parts.three(), 2, recall(9, SAM))))
                .containsExactly(Phase.IN_PROGRESS, Phase.RECALLED, Phase.RECALLED);
    }

    @Test
    void a_part_that_was_drafted_is_taken_back_too() {
        assertThat(phases(after(Parts.drafted(), 1, recall(9, NOOR)))).containsExactly(Phase.RECALLED, Phase.RECALLED);
    }

    @Test
    void a_result_that_was_delivered_stays_to_be_evaluated_and_thanked_for() {
        Chain recalled = after(Parts.delivered(), 1, recall(9, NOOR));

        assertThat(phases(recalled)).containsExactly(Phase.RECALLED, Phase.RESULT_DELIVERED);
        HoldEvaluation evaluation = new HoldEvaluation(
                day(10, SAM),
                Evaluation.builder()
                        .addParticipants(SAM, ANNA)
                        .outcome(Outcome.AS_AGREED)
                        .build());
        assertThat(phases(after(recalled, 2, evaluation, new Close(day(10, SAM)))))
                .containsExactly(Phase.RECALLED, Phase.EVALUATED);
    }

    @Test
    void what_is_out_below_a_result_that_is_back_is_taken_back() {
        Chain drafted = after(Parts.two(), 2, handOn(3, ANNA, BILAL), new DeliverResult(day(5, ANNA)));

        assertThat(phases(after(drafted, 1, recall(9, NOOR))))
                .containsExactly(Phase.RECALLED, Phase.RESULT_DELIVERED, Phase.RECALLED);
    }

    @Test
    void it_is_refused_whole_where_time_would_run_backwards_below() {
        assertThat(refusal(Parts.three(), 1, recall(2, NOOR)))
                .containsExactly(new Reason.TimeRunsBackwards(
                        day(4, BILAL).at(), day(2, NOOR).at()));
        assertThat(CHAINS.options(Parts.three(), 1, NOOR, day(2, NOOR).at())
                        .get()
                        .of(CommandType.RECALL)
                        .head()
                        .reasons())
                .containsExactly(new Reason.TimeRunsBackwards(
                        day(4, BILAL).at(), day(2, NOOR).at()));
    }

    @Test
    void it_is_refused_where_a_part_was_still_at_work_at_that_moment() {
        assertThat(refusal(Parts.delivered(), 1, recall(4, NOOR)))
                .containsExactly(new Reason.TimeRunsBackwards(
                        day(5, ANNA).at(), day(4, NOOR).at()));
        assertThat(phases(after(Parts.delivered(), 1, recall(5, NOOR))))
                .containsExactly(Phase.RECALLED, Phase.RESULT_DELIVERED);
    }

    @Test
    void what_was_said_of_a_part_after_it_came_back_keeps_no_recall_waiting() {
        Chain closed = after(Parts.delivered(), 2, new Close(day(8, SAM)));

        assertThat(phases(after(closed, 1, recall(6, NOOR)))).containsExactly(Phase.RECALLED, Phase.EVALUATED);
    }

    @Test
    void a_part_that_was_given_back_stays_to_be_looked_at_and_closed() {
        Chain returned = after(Parts.two(), 2, new ReturnTask(day(5, ANNA), ReturnReason.OTHER_PRIORITIES));

        Chain recalled = after(returned, 1, recall(6, NOOR));

        assertThat(phases(recalled)).containsExactly(Phase.RECALLED, Phase.RETURNED);
        assertThat(phases(after(recalled, 2, new Close(day(7, SAM)))))
                .containsExactly(Phase.RECALLED, Phase.CLOSED_RETURNED);
    }

    private static Recall recall(int day, PersonId by) {
        return new Recall(day(day, by), RecallReason.CIRCUMSTANCES);
    }

    private static Occasion at(int day, PersonId person) {
        return new Occasion(person, day(day, person).at(), WEEKLY);
    }
}
