package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.rules.given.BrokenRules;
import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.explorer.Bounds;
import io.github.nextmove.delegation.testing.explorer.Cell;
import io.github.nextmove.delegation.testing.explorer.DelegationLaws;
import io.github.nextmove.delegation.testing.explorer.DelegationWorld;
import io.github.nextmove.delegation.testing.explorer.Explorer;
import io.github.nextmove.delegation.testing.explorer.Invariant;
import io.github.nextmove.delegation.testing.explorer.Move;
import io.github.nextmove.delegation.testing.explorer.Report;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The explorer with gates of rules, as a host uses it. */
class GuardedWorldTest {

    private static final Bounds BOUNDS = new Bounds(1, 3, 1, 1, 1, 1, 2);
    private static final Cell CLOSING = new Cell(Phase.RESULT_DELIVERED, CommandType.CLOSE, Party.DELEGATOR);

    private static Explorer<Delegation, Move, Attempt> explorer(Lifecycle lifecycle) {
        return Explorer.of(DelegationWorld.of(lifecycle::decide, BOUNDS))
                .always(DelegationLaws.ofStates())
                .each(DelegationLaws.ofAttempts())
                .inParallel();
    }

    @Test
    void with_the_standard_rules_every_delegation_can_be_closed_in_order_and_not_otherwise() {
        Invariant<Delegation> inOrder = Invariant.of(
                "what is closed was evaluated with the delegatee, and every monkey was in its place",
                state -> state.phase() != Phase.EVALUATED
                        || (state.evaluation()
                                        .exists(held -> held.isComplete()
                                                && held.participants()
                                                        .contains(state.delegatee()
                                                                .id()))
                                && state.matters().tail().forAll(matter -> matter.isInPlace())));

        Report<Delegation, Move> report = explorer(StandardRules.book().guard(Lifecycle.standard()))
                .always(Vector.of(inOrder))
                .atMost(12_000)
                .explore();

        assertThat(report.violation()).as(report.toString()).isEmpty();
        assertThat(report.coverage().accepted(CLOSING)).isPositive();
        assertThat(report.coverage().refused(CLOSING)).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_that_fails_anywhere_leaves_every_delegation_as_it_was(BrokenRules broken) {
        Report<Delegation, Move> report = explorer(House.book(broken.gate()).guard(Lifecycle.standard()))
                .always(Vector.of(Invariant.of(
                        "nothing is closed while a gate cannot tell", state -> state.phase() != Phase.EVALUATED)))
                .atMost(1_500)
                .explore();

        assertThat(report.violation()).as(report.toString()).isEmpty();
        assertThat(report.coverage().refused(CLOSING)).isPositive();
    }
}
