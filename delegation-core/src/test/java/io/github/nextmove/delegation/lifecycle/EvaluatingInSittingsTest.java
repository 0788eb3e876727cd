package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.EvaluationPart;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** An evaluation may take several sittings. */
class EvaluatingInSittingsTest {

    private static final Evaluation FIRST = Evaluation.builder()
            .addParticipants(NOOR, ANNA)
            .addParts(EvaluationPart.RESULT_MATCH, EvaluationPart.WENT_WELL)
            .outcome(Outcome.NOT_AS_AGREED)
            .wentWell("the food")
            .lessons("order sooner")
            .build();
    private static final Evaluation SECOND = Evaluation.builder()
            .addParticipants(NOOR, SAM)
            .addParts(EvaluationPart.LESSONS, EvaluationPart.WENT_WELL)
            .outcome(Outcome.AS_AGREED)
            .wentWell("the food and the hall")
            .build();
    private static final Delegation EVALUATED_ONCE =
            after(Given.in(Phase.RESULT_DELIVERED), new HoldEvaluation(by(NOOR), FIRST));

    @Test
    void a_second_one_completes_the_first_and_its_outcome_stands() {
        Delegation twice = after(EVALUATED_ONCE, new HoldEvaluation(by(NOOR), SECOND));

        assertThat(twice.evaluation())
                .contains(Evaluation.builder()
                        .addParticipants(NOOR, ANNA, SAM)
                        .addParts(EvaluationPart.RESULT_MATCH, EvaluationPart.WENT_WELL, EvaluationPart.LESSONS)
                        .outcome(Outcome.AS_AGREED)
                        .wentWell("the food and the hall")
                        .lessons("order sooner")
                        .build());
        assertThat(twice.evaluation().get().missingParts())
                .containsExactly(EvaluationPart.APPRECIATION, EvaluationPart.THANKS);
    }

    @Test
    void one_that_was_held_before_the_result_was_sent_back_stays() {
        Delegation sentBack = after(EVALUATED_ONCE, new SendResultBack(by(NOOR), Option.none()));

        assertThat(sentBack.phase()).isEqualTo(Phase.IN_PROGRESS);
        assertThat(sentBack.evaluation()).contains(FIRST);
    }
}
