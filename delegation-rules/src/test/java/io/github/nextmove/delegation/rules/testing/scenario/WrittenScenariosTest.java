package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.ChainDefect;
import io.github.nextmove.delegation.fixtures.Golden;
import io.github.nextmove.delegation.lifecycle.Defect;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.Walk;
import io.github.nextmove.delegation.testing.explorer.Bounds;
import io.github.nextmove.delegation.testing.explorer.ChainLaws;
import io.github.nextmove.delegation.testing.explorer.ChainMove;
import io.github.nextmove.delegation.testing.explorer.ChainWorld;
import io.github.nextmove.delegation.testing.explorer.Counterexample;
import io.github.nextmove.delegation.testing.explorer.DelegationLaws;
import io.github.nextmove.delegation.testing.explorer.DelegationWorld;
import io.github.nextmove.delegation.testing.explorer.Explorer;
import io.github.nextmove.delegation.testing.explorer.Move;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What an explorer found, as somebody reads it in a file, comments among it. */
class WrittenScenariosTest {

    @Test
    void a_counterexample_is_written_like_this() {
        Golden.check(
                "written-scenarios.golden",
                Vector.of(Defect.values())
                        .map(WrittenScenariosTest::found)
                        .map(ScenarioWriter::write)
                        .flatMap(file -> Vector.ofAll(file.lines())));
    }

    @Test
    void a_counterexample_of_a_chain_is_written_like_this() {
        Golden.check(
                "written-chains.golden",
                Vector.of(ChainDefect.values())
                        .map(WrittenScenariosTest::found)
                        .map(ScenarioWriter::writeChain)
                        .flatMap(file -> Vector.ofAll(file.lines())));
    }

    @Test
    void a_history_is_written_like_this_with_what_the_format_has_no_words_for() {
        Golden.check(
                "written-walks.golden",
                Vector.range(0, 12)
                        .map(seed -> Walk.ofSeed(Lifecycle.standard(), seed, 25))
                        .map(walk -> ScenarioWriter.write(
                                "walk",
                                "somebody's",
                                walk.end(),
                                walk.refused().map(Attempt::command).take(2)))
                        .flatMap(file -> Vector.ofAll(file.lines())));
    }

    private static Counterexample<Delegation, Move> found(Defect defect) {
        return Explorer.of(DelegationWorld.of(defect.decider(), Bounds.SMALL.withPreparation(2)))
                .always(DelegationLaws.ofStates())
                .each(DelegationLaws.ofAttempts())
                .each(Vector.of(DelegationLaws.keptShutBy(Defect.GATE)))
                .explore()
                .counterexample()
                .get();
    }

    private static Counterexample<Chain, ChainMove> found(ChainDefect defect) {
        return Explorer.of(ChainWorld.of(defect.decider()))
                .always(ChainLaws.ofStates())
                .each(ChainLaws.ofAttempts())
                .explore()
                .counterexample()
                .get();
    }
}
