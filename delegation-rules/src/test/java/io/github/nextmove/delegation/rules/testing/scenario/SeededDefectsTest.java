package io.github.nextmove.delegation.rules.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.lifecycle.Defect;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.testing.explorer.Bounds;
import io.github.nextmove.delegation.testing.explorer.Counterexample;
import io.github.nextmove.delegation.testing.explorer.DelegationLaws;
import io.github.nextmove.delegation.testing.explorer.DelegationWorld;
import io.github.nextmove.delegation.testing.explorer.Explorer;
import io.github.nextmove.delegation.testing.explorer.Move;
import io.vavr.collection.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The explorer finds what is wrong with a life cycle, and tells it as a scenario that plays. */
class SeededDefectsTest {

    private static final Bounds BOUNDS = Bounds.SMALL.withPreparation(2);

    @ParameterizedTest
    @EnumSource
    void a_defect_is_found_and_told_as_a_scenario_that_plays(Defect defect) {
        Counterexample<Delegation, Move> counterexample = Explorer.of(DelegationWorld.of(defect.decider(), BOUNDS))
                .always(DelegationLaws.ofStates())
                .each(DelegationLaws.ofAttempts())
                .each(Vector.of(DelegationLaws.keptShutBy(Defect.GATE)))
                .explore()
                .counterexample()
                .get();
        assertThat(counterexample.invariant()).isEqualTo(defect.law());

        String file = ScenarioWriter.write(counterexample);
        Scenario scenario = ScenarioWriterLawsTest.only(file);
        assertThat(scenario.title()).isEqualTo(defect.law());
        assertThat(scenario.steps().map(step -> step.command()))
                .isEqualTo(counterexample.moves().map(Move::command));

        Played played = scenario.play(Lifecycle.standard().withGate(Defect.GATE));
        int recorded = counterexample.history().size() + 1;
        assertThat(played.delegation().history().events().take(recorded))
                .isEqualTo(counterexample.before().history().events());
        assertThat(played.refused().size() + played.delegation().number()).isEqualTo(recorded + 1);
    }
}
