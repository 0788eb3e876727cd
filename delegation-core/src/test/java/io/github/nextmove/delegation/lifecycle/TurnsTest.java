package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.NETWORK_MEMBER;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.FollowUp;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.ChooseFollowUp;
import io.github.nextmove.delegation.command.DeclineAgreement;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.lifecycle.Turn.Todo;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnsTest {

    private static final Instant LATER = MONDAY.plus(Duration.ofDays(3));
    private static final AgreementChange NO_DAYS = new AgreementChange(
            Option.none(),
            Option.some(Vector.of(LocalDate.of(2026, 3, 20))),
            Option.none(),
            Option.none(),
            Option.none());

    @ParameterizedTest
    @CsvSource({
        "DRAFT, noor, CONVERSATION",
        "SCHEDULED, noor, CONVERSATION",
        "PREPARED, noor, CONVERSATION",
        "AGREED, sam, WORK",
        "IN_PROGRESS, sam, WORK",
        "RESULT_DELIVERED, noor, EVALUATION",
        "RETURNED, noor, FOLLOW_UP",
    })
    void each_phase_has_one_whose_turn_it_is(Phase phase, String person, Todo todo) {
        assertThat(Given.in(phase, NETWORK_MEMBER).turns())
                .containsExactly(new Turn(PersonId.of(person), todo, MONDAY));
    }

    @ParameterizedTest
    @CsvSource({"DECLINED", "EVALUATED", "CLOSED_RETURNED", "RECALLED"})
    void nobody_has_a_turn_when_it_has_ended(Phase phase) {
        assertThat(Given.in(phase, NETWORK_MEMBER).turns()).isEmpty();
    }

    @Test
    void a_turn_goes_on_through_phases_until_it_is_anothers() {
        Delegation prepared = after(Given.in(Phase.DRAFT), new Prepare(by(NOOR, LATER), HashSet.empty()));
        Delegation started = after(Given.in(Phase.AGREED), new StartWork(by(SAM, LATER)));

        assertThat(prepared.turns()).containsExactly(new Turn(NOOR, Todo.CONVERSATION, MONDAY));
        assertThat(started.turns()).containsExactly(new Turn(SAM, Todo.WORK, MONDAY));
    }

    @Test
    void whoever_takes_the_task_has_the_turn_from_then_on() {
        Delegation taken = after(
                Given.in(Phase.IN_PROGRESS), new AgreeNextMove(by(NOOR, LATER), MatterId.TASK, NextMove.undated(NOOR)));

        assertThat(taken.turns()).containsExactly(new Turn(NOOR, Todo.WORK, LATER));
    }

    @Test
    void a_result_that_is_sent_back_is_a_new_turn_of_the_delegatee() {
        Delegation back = after(
                Given.in(Phase.IN_PROGRESS),
                new DeliverResult(by(SAM)),
                new SendResultBack(by(NOOR, LATER), Option.none()));

        assertThat(back.turns()).containsExactly(new Turn(SAM, Todo.WORK, LATER));
    }

    @Test
    void what_is_left_after_the_discussion_or_the_choice_is_to_close() {
        Evaluation held = Evaluation.builder().outcome(Outcome.AS_AGREED).build();
        Delegation evaluated = after(Given.in(Phase.RESULT_DELIVERED), new HoldEvaluation(by(NOOR, LATER), held));
        Delegation raised = after(evaluated, new RaiseProblem(by(SAM, LATER), MatterId.of("invoice")));
        Delegation again =
                after(evaluated, new SendResultBack(by(NOOR, LATER), Option.none()), new DeliverResult(by(SAM, LATER)));
        Delegation chosen =
                after(Given.in(Phase.RETURNED, NETWORK_MEMBER), new ChooseFollowUp(by(NOOR, LATER), FollowUp.DROP));

        assertThat(evaluated.turns()).containsExactly(new Turn(NOOR, Todo.CLOSE, LATER));
        assertThat(raised.turns()).isEqualTo(evaluated.turns());
        assertThat(again.turns()).containsExactly(new Turn(NOOR, Todo.EVALUATION, LATER));
        assertThat(chosen.turns()).containsExactly(new Turn(NOOR, Todo.CLOSE, LATER));
    }

    @Test
    void a_proposal_is_the_other_ones_to_answer_while_it_waits() {
        Delegation proposed = after(Given.in(Phase.IN_PROGRESS), new ProposeAgreement(by(SAM, LATER), NO_DAYS));
        Delegation answered = after(proposed, new DeclineAgreement(by(NOOR, LATER)));
        Delegation delivered = after(proposed, new DeliverResult(by(SAM, LATER)));

        assertThat(proposed.turns())
                .containsExactly(new Turn(SAM, Todo.WORK, MONDAY), new Turn(NOOR, Todo.ANSWER, LATER));
        assertThat(after(Given.in(Phase.IN_PROGRESS), new ProposeAgreement(by(NOOR, LATER), NO_DAYS))
                        .turns())
                .containsExactly(new Turn(SAM, Todo.WORK, MONDAY), new Turn(SAM, Todo.ANSWER, LATER));
        assertThat(answered.turns()).containsExactly(new Turn(SAM, Todo.WORK, MONDAY));
        assertThat(delivered.turns()).containsExactly(new Turn(NOOR, Todo.EVALUATION, LATER));
    }

    @Property(tries = 300)
    void exactly_one_of_the_two_has_the_first_turn_until_it_has_ended(@ForAll(supplier = Walks.class) Walk walk) {
        for (Delegation delegation : walk.states()) {
            Vector<Turn> turns = delegation.turns();
            Vector<PersonId> two =
                    Vector.of(delegation.delegator(), delegation.delegatee().id());

            assertThat(turns.count(turn -> turn.todo() != Todo.ANSWER))
                    .isEqualTo(delegation.phase().isFinal() ? 0 : 1);
            assertThat(turns).allSatisfy(turn -> {
                assertThat(two).contains(turn.person());
                assertThat(turn.since())
                        .isBeforeOrEqualTo(delegation.history().last().at());
            });
        }
    }
}
