package io.github.nextmove.delegation.testing.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Defect;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Gate;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** With a gate that throws, whenever it does, a delegation is what it was. */
class HalfStepTest {

    private static final int GATES = 3;
    private static final Bounds TINY = Bounds.SMALL.withNextMoves(1);
    private static final DelegationWorld WORLD = DelegationWorld.of(Lifecycle.standard()::decide, TINY);

    @Test
    void a_gate_that_throws_at_any_call_leaves_every_delegation_as_it_was() {
        AtomicInteger thrown = new AtomicInteger();

        Report<Delegation, Move> report = Explorer.of(WORLD)
                .always(Vector.rangeClosed(1, GATES + 1)
                        .map(call -> Invariant.of(
                                "it throws when the gate throws, and is what it was, at call " + call,
                                state -> staysTheSame(state, call, thrown))))
                .explore();

        assertThat(report.counterexample()).as(report.toString()).isEmpty();
        assertThat(report.isWhole()).isTrue();
        assertThat(thrown.get()).isGreaterThan(100);
    }

    /** Asks all that makes gates be asked: it throws when a gate does, and the delegation is what it was. */
    private static boolean staysTheSame(Delegation state, int call, AtomicInteger thrown) {
        String key = WORLD.key(state);
        String told = state + " " + state.history();
        boolean isAsked = state.phase() == Phase.RESULT_DELIVERED || state.phase() == Phase.RETURNED;
        for (Move move : WORLD.moves(state).filter(tried -> tried.command() instanceof Close)) {
            boolean isDelegator = move.command().by().equals(state.delegator());
            Vector<Function<Lifecycle, Object>> questions = Vector.<Function<Lifecycle, Object>>of(
                            lifecycle -> lifecycle.decide(state, move.command(), move.lastSeen()))
                    .appendAll(isDelegator ? others(state, move.command()) : Vector.empty());
            int failed = questions.count(question -> throwsAt(call, question));
            thrown.addAndGet(failed);
            if (failed != (isAsked && call <= GATES ? questions.size() : 0)) {
                return false;
            }
            Either<Rejection, Decision> after = Lifecycle.standard().decide(state, move.command(), move.lastSeen());
            Either<Rejection, Decision> anew =
                    Lifecycle.standard().decide(state.history().replay(), move.command(), move.lastSeen());
            if (!after.equals(anew) || !told.equals(state + " " + state.history()) || !key.equals(WORLD.key(state))) {
                return false;
            }
        }
        return true;
    }

    /** What asks the gates beside deciding. */
    private static Vector<Function<Lifecycle, Object>> others(Delegation state, Command close) {
        return Vector.of(
                lifecycle -> lifecycle.decideAll(state, close),
                lifecycle -> lifecycle.options(state, close.by(), close.at()));
    }

    /** Whether a question throws when one of the calls of the gates does. */
    private static boolean throwsAt(int call, Function<Lifecycle, Object> question) {
        AtomicInteger calls = new AtomicInteger();
        Gate throwing = (delegation, close) -> {
            if (calls.incrementAndGet() == call) {
                throw new IllegalStateException("no connection");
            }
            return Vector.empty();
        };
        try {
            Object unused =
                    question.apply(Vector.fill(GATES, throwing).foldLeft(Lifecycle.standard(), Lifecycle::withGate));
            return false;
        } catch (IllegalStateException expected) {
            return true;
        }
    }

    @Test
    void a_state_that_a_gate_would_change_is_found() {
        Decider standard = Lifecycle.standard().withGate(Defect.GATE)::decide;

        assertThat(Explorer.of(new Changing(DelegationWorld.of(standard, Bounds.SMALL)))
                        .explore()
                        .counterexample()
                        .map(Counterexample::invariant))
                .contains("what is tried and refused changes nothing");
    }
}
