package io.github.nextmove.delegation.testing.explorer;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.Party;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    void one_thread_and_several_find_the_same_counterexample() {
        Explorer<Delegation, Move, Attempt> some = explorer(LIFECYCLE::decide, Bounds.SMALL)
                .always(Vector.of(Invariant.of(
                        "nothing is evaluated", state -> state.evaluation().isEmpty())));

        Report<Delegation, Move> report = some.explore();

        assertThat(some.inParallel().explore()).hasToString(report.toString());
        assertThat(report.counterexample().get().moves().map(move -> move.command()
                        .type()))
                .containsExactly(
                        CommandType.HOLD_CONVERSATION,
                        CommandType.START_WORK,
                        CommandType.DELIVER_RESULT,
                        CommandType.HOLD_EVALUATION);
    }

    @Test
    void a_counterexample_is_told_with_the_shortest_history_to_it() {
        Report<Delegation, Move> report = explorer(LIFECYCLE::decide, Bounds.SMALL)
                .always(Vector.of(Invariant.of("nobody gives anything back", state -> state.phase() != Phase.RETURNED)))
                .explore();

        Counterexample<Delegation, Move> counterexample =
                report.counterexample().get();
        assertThat(counterexample.invariant()).isEqualTo("nobody gives anything back");
        assertThat(counterexample.start().delegatee().isEmployee()).isFalse();
        assertThat(counterexample.history()).hasSize(1);
        assertThat(counterexample.before().phase()).isEqualTo(Phase.AGREED);
        assertThat(counterexample.move().get().command().type()).isEqualTo(CommandType.RETURN_TASK);
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

        Counterexample<Delegation, Move> counterexample =
                explorer(throwing, Bounds.SMALL).explore().counterexample().get();

        assertThat(counterexample.invariant()).isEqualTo("every question has an answer, and nothing is thrown");
        assertThat(counterexample.answer()).contains("no connection");
    }

    @Test
    void a_law_that_throws_is_told_with_what_it_throws() {
        Report<Delegation, Move> report = explorer(LIFECYCLE::decide, Bounds.SMALL)
                .always(Vector.of(Invariant.of("nobody gives anything back", state -> {
                    assertThat(state.phase()).as("the phase of it").isNotEqualTo(Phase.RETURNED);
                    return true;
                })))
                .explore();

        assertThat(report.counterexample().get().moves().map(move -> move.command()
                        .type()))
                .containsExactly(CommandType.HOLD_CONVERSATION, CommandType.RETURN_TASK);
        assertThat(report.toString())
                .contains("It is not always true that nobody gives anything back")
                .contains("the law throws java.lang.AssertionError: [the phase of it]");
    }

    @ParameterizedTest
    @EnumSource
    void a_world_that_throws_anywhere_is_told_with_the_history_to_it(Failing.Where where) {
        DelegationWorld world = DelegationWorld.of(LIFECYCLE::decide, Bounds.SMALL);

        Counterexample<Delegation, Move> counterexample = Explorer.of(new Failing(world, where, Phase.AGREED))
                .explore()
                .counterexample()
                .get();

        assertThat(counterexample.invariant()).isEqualTo(Laws.ANSWERS);
        assertThat(counterexample.answer()).startsWith("java.lang.AssertionError: no " + where);
        assertThat(counterexample.moves().head().command().type()).isEqualTo(CommandType.HOLD_CONVERSATION);
    }

    @Test
    void a_key_that_throws_at_the_start_is_told() {
        DelegationWorld world = DelegationWorld.of(LIFECYCLE::decide, Bounds.SMALL);

        Counterexample<Delegation, Move> counterexample = Explorer.of(
                        new Failing(world, Failing.Where.KEY, Phase.DRAFT))
                .explore()
                .counterexample()
                .get();

        assertThat(counterexample.moves()).isEmpty();
        assertThat(counterexample.answer()).isEqualTo("java.lang.AssertionError: no KEY");
    }

    @Test
    void a_beginning_for_which_there_is_no_room_is_not_looked_at() {
        Report<Delegation, Move> report = Explorer.of(DelegationWorld.of(LIFECYCLE::decide, Bounds.SMALL))
                .always(Vector.of(Invariant.of(
                        "sam is an employee", state -> state.delegatee().isEmployee())))
                .atMost(1)
                .explore();

        assertThat(report.counterexample()).isEmpty();
        assertThat(report.isWhole()).isFalse();
    }

    @Test
    void what_the_table_allows_and_was_never_accepted_is_told() {
        Coverage coverage =
                explorer(LIFECYCLE::decide, Bounds.SMALL).atMost(1).explore().coverage();

        assertThat(coverage.cellsNeverAccepted())
                .contains(new Cell(Phase.RETURNED, CommandType.CLOSE, Party.DELEGATOR))
                .doesNotContain(
                        new Cell(Phase.DRAFT, CommandType.RECALL, Party.DELEGATOR),
                        new Cell(Phase.RETURNED, CommandType.CLOSE, Party.OUTSIDER),
                        new Cell(Phase.DRAFT, CommandType.CLOSE, Party.DELEGATOR));
        assertThat(coverage.toString()).contains("  never accepted CLOSE in RETURNED by DELEGATOR\n");
    }

    @Test
    void bounds_that_go_too_far_are_refused_by_name() {
        assertThatThrownBy(() -> Bounds.SMALL.withMatters(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("matters must be 1 to 4, was 5");
    }

    @Test
    void at_most_no_state_at_all_is_refused() {
        Explorer<Delegation, Move, Attempt> explorer = explorer(LIFECYCLE::decide, Bounds.SMALL);

        assertThatThrownBy(() -> explorer.atMost(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("atMost must be 1 or more, was 0");
    }

    @Test
    void a_trail_keeps_the_number_of_a_move_however_many_there_are() {
        Trail trail = new Trail();
        trail.add(-1, 2);
        trail.add(0, 40_000);

        assertThat(trail.to(1)).containsExactly(2, 40_000);
    }

    @Test
    void who_answers_otherwise_the_second_time_is_found() {
        AtomicInteger times = new AtomicInteger();
        Decider moody = (delegation, command, seen) ->
                LIFECYCLE.decide(delegation, command, times.incrementAndGet() % 1001 == 0 ? -1 : seen);

        assertThat(explorer(moody, Bounds.SMALL).explore().counterexample().map(Counterexample::invariant))
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
