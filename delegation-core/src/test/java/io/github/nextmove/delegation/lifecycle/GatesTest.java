package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Given.NETWORK_MEMBER;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.testing.PlainCommands;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gates stand before CLOSE alone. */
class GatesTest {

    private final List<Phase> asked = new ArrayList<>();
    private final Gate listening = (delegation, close) -> {
        asked.add(delegation.phase());
        return Vector.empty();
    };

    @Test
    void gates_stand_in_the_order_in_which_they_were_added() {
        Gate first = SampleGates.closed("FIRST");
        Gate second = SampleGates.EVALUATION_COMPLETE;

        assertThat(Lifecycle.standard().withGate(first).withGate(second).gates())
                .containsExactly(first, second);
        assertThat(Lifecycle.standard().gates()).isEmpty();
    }

    @Test
    void a_gate_is_asked_once_for_each_close_that_fits_the_phase_and_for_nothing_else() {
        Lifecycle lifecycle = Lifecycle.standard().withGate(listening);

        for (Phase phase : Phase.values()) {
            Delegation delegation = Given.in(phase, NETWORK_MEMBER);
            for (CommandType type : CommandType.values()) {
                lifecycle.decide(delegation, PlainCommands.of(type, by(NOOR)));
            }
        }

        assertThat(asked).containsExactly(Phase.RESULT_DELIVERED, Phase.RETURNED);
    }

    @Test
    void a_gate_is_asked_once_by_whoever_asks_what_they_may_do_where_close_fits_the_phase() {
        Lifecycle lifecycle = Lifecycle.standard().withGate(listening);

        for (Phase phase : Phase.values()) {
            lifecycle.options(Given.in(phase, NETWORK_MEMBER), ANNA, MONDAY);
        }

        assertThat(asked).containsExactly(Phase.RESULT_DELIVERED, Phase.RETURNED);
    }

    @Test
    void a_gate_is_told_who_asks_and_of_when() {
        List<Close> told = new ArrayList<>();
        Lifecycle lifecycle = Lifecycle.standard().withGate((delegation, close) -> {
            told.add(close);
            return Vector.empty();
        });

        lifecycle.options(Given.in(Phase.RESULT_DELIVERED), ANNA, MONDAY.plusSeconds(5));

        assertThat(told).containsExactly(new Close(by(ANNA, MONDAY.plusSeconds(5))));
    }

    @Test
    void an_open_gate_lets_pass() {
        assertThat(Lifecycle.standard()
                        .withGate(listening)
                        .decide(Given.in(Phase.RESULT_DELIVERED), new Close(by(NOOR)))
                        .map(decision -> decision.delegation().phase()))
                .contains(Phase.EVALUATED);
    }

    @Test
    void every_closed_gate_says_so_in_one_reason() {
        Lifecycle lifecycle = Lifecycle.standard()
                .withGate(SampleGates.closed("FIRST"))
                .withGate(listening)
                .withGate(SampleGates.closed("SECOND"));

        Rejection rejection = lifecycle
                .decide(Given.in(Phase.RESULT_DELIVERED), new Close(by(NOOR)))
                .getLeft();

        assertThat(rejection.reasons()).hasExactlyElementsOfTypes(Reason.GateClosed.class);
        assertThat(rejection.objections().map(Objection::code)).containsExactly("FIRST", "SECOND");
    }

    @Test
    void a_closed_gate_hides_no_other_reason() {
        Rejection rejection = Lifecycle.standard()
                .withGate(SampleGates.closed("FIRST"))
                .decide(Given.in(Phase.RESULT_DELIVERED), new Close(by(ANNA, MONDAY.minusSeconds(1))), 0)
                .getLeft();

        assertThat(rejection.reasons())
                .hasExactlyElementsOfTypes(
                        Reason.WrongPerson.class,
                        Reason.TimeRunsBackwards.class,
                        Reason.GateClosed.class,
                        Reason.HistoryMovedOn.class);
    }

    @Test
    void a_gate_that_throws_breaks_the_call_and_leaves_the_delegation_as_it_was() {
        Delegation delegation = Given.in(Phase.RESULT_DELIVERED);
        Lifecycle broken = Lifecycle.standard().withGate((any, close) -> {
            throw new IllegalStateException("broken gate");
        });

        assertThatThrownBy(() -> broken.decide(delegation, new Close(by(NOOR)))).hasMessage("broken gate");
        assertThatThrownBy(() -> broken.options(delegation, NOOR, MONDAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken gate")
                .hasNoCause();

        assertThat(delegation).isEqualTo(Given.in(Phase.RESULT_DELIVERED));
        assertThat(Lifecycle.standard().decide(delegation, new Close(by(NOOR)))).isNotEmpty();
    }

    @Test
    void adding_a_gate_leaves_the_life_cycle_without_it_as_it_was() {
        Lifecycle standard = Lifecycle.standard();

        standard.withGate(SampleGates.closed("FIRST"));

        assertThat(standard.decide(Given.in(Phase.RESULT_DELIVERED), new Close(by(NOOR))))
                .isNotEmpty();
    }

    @Test
    void what_was_closed_once_is_restored_without_asking_gates() {
        Delegation closed = Given.in(Phase.EVALUATED);

        assertThat(Lifecycle.standard()
                        .withGate(SampleGates.closed("FIRST"))
                        .restore(closed.history().events()))
                .contains(closed);
    }
}
