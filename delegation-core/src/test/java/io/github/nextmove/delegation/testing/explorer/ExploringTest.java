package io.github.nextmove.delegation.testing.explorer;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.lifecycle.Defect;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How an explorer goes about, and what it tells. */
class ExploringTest {

    private static final Lifecycle LIFECYCLE = Lifecycle.standard().withGate(Defect.GATE);

    static Explorer<Delegation, Move, Attempt> explorer(Decider decider, Bounds bounds) {
        return Explorer.of(DelegationWorld.of(decider, bounds))
                .always(DelegationLaws.ofStates())
                .each(DelegationLaws.ofAttempts())
                .each(Vector.of(DelegationLaws.keptShutBy(Defect.GATE)));
    }

    @Test
    void one_thread_and_several_give_the_same_report() {
        Explorer<Delegation, Move, Attempt> some =
                explorer(LIFECYCLE::decide, Bounds.SMALL).atMost(3000);

        Report<Delegation, Move> report = some.explore();

        assertThat(some.inParallel().explore()).hasToString(report.toString());
        assertThat(report.states()).isEqualTo(3000);
        assertThat(report.isWhole()).isFalse();
    }

    @Test
    void one_thread_and_several_find_the_same_violation() {
        Explorer<Delegation, Move, Attempt> some = explorer(LIFECYCLE::decide, Bounds.SMALL)
                .always(Vector.of(Invariant.of(
                        "nothing is evaluated", state -> state.evaluation().isEmpty())));

        Report<Delegation, Move> report = some.explore();

        assertThat(some.inParallel().explore()).hasToString(report.toString());
        assertThat(report.violation().get().moves().map(move -> move.command().type()))
                .containsExactly(
                        CommandType.HOLD_CONVERSATION,
                        CommandType.START_WORK,
                        CommandType.DELIVER_RESULT,
                        CommandType.HOLD_EVALUATION);
    }

    @Test
    void a_violation_is_told_with_the_shortest_history_to_it() {
        Report<Delegation, Move> report = explorer(LIFECYCLE::decide, Bounds.SMALL)
                .always(Vector.of(Invariant.of("nobody gives anything back", state -> state.phase() != Phase.RETURNED)))
                .explore();

        Violation<Delegation, Move> violation = report.violation().get();
        assertThat(violation.invariant()).isEqualTo("nobody gives anything back");
        assertThat(violation.start().delegatee().isEmployee()).isFalse();
        assertThat(violation.history()).hasSize(1);
        assertThat(violation.before().phase()).isEqualTo(Phase.AGREED);
        assertThat(violation.move().get().command().type()).isEqualTo(CommandType.RETURN_TASK);
        assertThat(report.toString()).contains("It is not always true that nobody gives anything back");
    }

    @Test
    void what_throws_is_told_and_does_not_end_the_exploration_with_an_exception() {
        Decider throwing = (delegation, command, seen) -> {
            if (command.type() == CommandType.CLOSE) {
                throw new IllegalStateException("no connection");
            }
            return LIFECYCLE.decide(delegation, command, seen);
        };

        Violation<Delegation, Move> violation =
                explorer(throwing, Bounds.SMALL).explore().violation().get();

        assertThat(violation.invariant()).isEqualTo("every question has an answer, and nothing is thrown");
        assertThat(violation.answer()).contains("no connection");
    }

    @Test
    void who_answers_otherwise_the_second_time_is_found() {
        AtomicInteger times = new AtomicInteger();
        Decider moody = (delegation, command, seen) ->
                LIFECYCLE.decide(delegation, command, times.incrementAndGet() % 1001 == 0 ? -1 : seen);

        assertThat(explorer(moody, Bounds.SMALL).explore().violation().map(Violation::invariant))
                .contains("the same question has the same answer");
    }

    @Test
    void commands_and_keys_of_a_host_make_its_world_larger() {
        Bounds bounds = Bounds.SMALL;
        DelegationWorld plain = DelegationWorld.of(LIFECYCLE::decide, bounds);
        DelegationWorld counting = plain.apartBy(delegation -> "" + Math.min(3, delegation.number()));
        DelegationWorld noted = plain.with(delegation -> Vector.of(
                new Prepare(Given.by(NOOR, delegation.history().last().at()), HashSet.of(PreparationPart.STEPS))));

        assertThat(counting.key(noted.beginnings().head().get()))
                .isNotEqualTo(plain.key(plain.beginnings().head().get()));
        assertThat(noted.moves(noted.beginnings().head().get()))
                .hasSize(plain.moves(plain.beginnings().head().get()).size() + 1);
    }

    @Test
    void every_kind_of_reason_is_counted_by_its_own_name() {
        Vector<String> simple = Vector.of(Reason.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .remove("Missing");
        Vector<String> missing = Vector.of(Reason.Required.values()).map(what -> "Missing " + what);

        assertThat(ReasonKind.names()).containsExactlyInAnyOrderElementsOf(simple.appendAll(missing));
        assertThat(Vector.of(Reason.Required.values()).map(Reason.Missing::new).map(reason -> ReasonKind.names()
                        .get(ReasonKind.index(reason))))
                .containsExactlyElementsOf(missing);
    }
}
