package io.github.nextmove.delegation.testing.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Defect;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Gate;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** With a gate that throws, whenever it does, a delegation is what it was. */
class HalfStepTest {

    private static final int GATES = 3;
    private static final DelegationWorld WORLD = DelegationWorld.of(Lifecycle.standard()::decide, Bounds.SMALL);

    @Test
    void a_gate_that_throws_at_any_call_leaves_every_delegation_as_it_was() {
        AtomicInteger thrown = new AtomicInteger();

        Report<Delegation, Move> report = Explorer.of(WORLD)
                .atMost(1_500)
                .always(Vector.rangeClosed(1, GATES)
                        .map(call -> Invariant.of(
                                "it is what it was when the gate throws at call " + call,
                                state -> staysTheSame(state, call, thrown))))
                .explore();

        assertThat(report.violation()).as(report.toString()).isEmpty();
        assertThat(thrown.get()).isGreaterThan(100);
    }

    /** Tries all that can be tried: the gates are asked in their order, and one of the calls throws. */
    private static boolean staysTheSame(Delegation state, int call, AtomicInteger thrown) {
        String key = WORLD.key(state);
        String told = state + " " + state.history();
        for (Move move : WORLD.moves(state).filter(tried -> tried.command() instanceof Close)) {
            AtomicInteger calls = new AtomicInteger();
            Gate throwing = (delegation, close) -> {
                if (calls.incrementAndGet() == call) {
                    throw new IllegalStateException("no connection");
                }
                return Vector.empty();
            };
            Lifecycle guarded = Vector.fill(GATES, throwing).foldLeft(Lifecycle.standard(), Lifecycle::withGate);
            try {
                guarded.decide(state, move.command(), move.lastSeen());
            } catch (IllegalStateException expected) {
                thrown.incrementAndGet();
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

    @Test
    void a_state_that_a_gate_would_change_is_found() {
        Decider standard = Lifecycle.standard().withGate(Defect.GATE)::decide;

        assertThat(Explorer.of(new Changing(DelegationWorld.of(standard, Bounds.SMALL)))
                        .explore()
                        .violation()
                        .map(Violation::invariant))
                .contains("what is tried and refused changes nothing");
    }
}
