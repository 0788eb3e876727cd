package io.github.nextmove.delegation.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioWriter;
import io.github.nextmove.delegation.testing.explorer.Bounds;
import io.github.nextmove.delegation.testing.explorer.DelegationLaws;
import io.github.nextmove.delegation.testing.explorer.DelegationWorld;
import io.github.nextmove.delegation.testing.explorer.Explorer;
import io.github.nextmove.delegation.testing.explorer.Move;
import io.github.nextmove.delegation.testing.explorer.Report;
import org.junit.jupiter.api.Test;

class OwnGatesTest {

    private final Lifecycle lifecycle = StandardRules.book().guard(Lifecycle.standard());

    @Test
    void every_law_holds_under_the_gates_of_ones_own() {
        Report<Delegation, Move> report = Explorer.of(DelegationWorld.of(lifecycle::decide, Bounds.SMALL))
                .always(DelegationLaws.ofStates())
                .each(DelegationLaws.ofAttempts())
                .atMost(2_000)
                .explore();
        assertThat(report.counterexample().map(ScenarioWriter::write)).isEmpty();
    }
}
