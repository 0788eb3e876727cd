package io.github.nextmove.delegation.testing.explorer;

import static io.github.nextmove.delegation.testing.explorer.ExploringTest.explorer;

import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.ChainDefect;
import io.github.nextmove.delegation.chain.ChainLifecycle;
import io.github.nextmove.delegation.fixtures.Golden;
import io.github.nextmove.delegation.lifecycle.Defect;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/**
 * What an explorer reports of a part of each world, figure by figure, and of each defect, word by word: a move that is
 * no longer tried, or a state that counts twice, changes a figure.
 */
class ExploredFiguresTest {

    private static final Bounds TINY = Bounds.SMALL.withPreparation(1).withNextMoves(1);

    @Test
    void a_world_of_delegations_has_these_figures() {
        Report<Delegation, Move> report = explorer(Lifecycle.standard().withGate(Defect.GATE)::decide, TINY)
                .explore();

        Golden.check("explored-delegations.golden", lines(report));
    }

    @Test
    void the_beginning_of_the_world_of_chains_has_these_figures() {
        Report<Chain, ChainMove> report = chains(ChainLifecycle.of(Lifecycle.standard())::decide)
                .atMost(700)
                .explore();

        Golden.check("explored-chains.golden", lines(ExploredWorldTest.withoutCells(report)));
    }

    @Test
    void each_defect_is_told_in_these_words() {
        Vector<String> told = Vector.of(Defect.values())
                .flatMap(defect -> told(defect.name(), explorer(defect.decider(), Bounds.SMALL.withPreparation(2))));

        Golden.check("explored-defects.golden", told);
    }

    @Test
    void each_defect_of_a_chain_is_told_in_these_words() {
        Vector<String> told =
                Vector.of(ChainDefect.values()).flatMap(defect -> told(defect.name(), chains(defect.decider())));

        Golden.check("explored-chain-defects.golden", told);
    }

    private static Explorer<Chain, ChainMove, ?> chains(ChainDecider decider) {
        return Explorer.of(ChainWorld.of(decider)).always(ChainLaws.ofStates()).each(ChainLaws.ofAttempts());
    }

    private static Vector<String> told(String defect, Explorer<?, ?, ?> explorer) {
        return lines(explorer.explore().counterexample().get()).prepend("== " + defect);
    }

    private static Vector<String> lines(Object report) {
        return Vector.ofAll(report.toString().lines());
    }
}
