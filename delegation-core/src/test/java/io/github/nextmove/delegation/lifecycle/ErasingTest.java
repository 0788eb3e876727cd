package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** How a person leaves a history. */
class ErasingTest {

    private static final PersonId ERASED_1 = PersonId.of("erased-1");
    private static final PersonId ERASED_2 = PersonId.of("erased-2");

    @Test
    void each_who_leaves_gets_a_name_that_nobody_has() {
        Delegation erased =
                Given.in(Phase.IN_PROGRESS).history().erase(SAM).erase(ANNA).replay();

        assertThat(erased.delegator()).isEqualTo(NOOR);
        assertThat(erased.delegatee().id()).isEqualTo(ERASED_1);
        assertThat(erased.colleagues()).containsExactly(ERASED_2);
    }

    @Test
    void somebody_may_be_called_like_a_pseudonym() {
        Delegation drafted = Lifecycle.standard()
                .draft(DraftDelegation.of(by(NOOR), Task.of("customer-meeting"), Given.EMPLOYEE)
                        .withColleagues(ERASED_1))
                .get();

        assertThat(drafted.history().erase(SAM).replay().delegatee().id()).isEqualTo(ERASED_2);
    }

    @Test
    void one_person_can_be_one_pseudonym_in_several_histories() {
        PersonId pseudonym = PersonId.of("p-17");

        assertThat(Given.in(Phase.AGREED)
                        .history()
                        .erase(SAM, pseudonym)
                        .replay()
                        .delegatee()
                        .id())
                .isEqualTo(pseudonym);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Given.in(Phase.AGREED).history().erase(SAM, NOOR))
                .withMessage("the pseudonym noor is somebody in this history");
    }

    @Test
    void free_texts_go_and_everything_else_stays_and_that_there_was_a_reason_too() {
        Agreement agreement = Agreement.builder()
                .expectedResult("a meeting that sam is proud of")
                .autonomyReason("sam asked for it")
                .addCheckpoints(LocalDate.of(2026, 3, 9))
                .build();
        Delegation agreed = after(Given.in(Phase.DRAFT), HoldConversation.accepted(by(NOOR), agreement));

        assertThat(agreed.history().erase(ANNA).replay().agreement())
                .contains(new Agreement(
                        Option.none(),
                        Option.none(),
                        agreement.deadline(),
                        agreement.authority(),
                        agreement.checkpoints(),
                        agreement.autonomy(),
                        Option.some("…"),
                        agreement.developmentGoal()));
    }

    @Test
    void people_in_a_sorted_set_leave_as_well() {
        Evaluation sorted = new Evaluation(
                TreeSet.of(Comparator.comparing(PersonId::value), NOOR, SAM),
                Evaluation.builder().outcome(Outcome.AS_AGREED).build().parts(),
                Outcome.AS_AGREED,
                Option.none(),
                Option.none());
        History history = after(Given.in(Phase.RESULT_DELIVERED), new HoldEvaluation(by(NOOR), sorted))
                .history();

        assertThat(history.erase(SAM).replay().evaluation().get().participants())
                .containsExactlyInAnyOrder(NOOR, ERASED_1);
        assertThat(history.export(NOOR).map(PersonalData::events).getOrElse(Vector.empty()))
                .isNotEmpty();
    }
}
