package io.github.nextmove.delegation.testing.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.ChainLifecycle;
import io.github.nextmove.delegation.lifecycle.Defect;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.Lazy;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The proof: a bounded world of delegations and one of chains, every state of both, and every law in each.
 *
 * <p>The build explores the medium world. The large one, of more than a million states, takes minutes: {@code mvn -q
 * test -pl delegation-core -Dtest=ExploredWorldTest -Dexplorer.world=large -DargLine=-Xmx14g}.
 */
class ExploredWorldTest {

    private static final String WORLD = System.getProperty("explorer.world", "medium");
    private static final Bounds BOUNDS = bounds();
    private static final Lazy<Report<Delegation, Move>> DELEGATIONS = Lazy.of(() -> explored(
            WORLD + " world, " + BOUNDS,
            ExploringTest.explorer(Lifecycle.standard().withGate(Defect.GATE)::decide, BOUNDS)));
    private static final Lazy<Report<Chain, ChainMove>> CHAINS = Lazy.of(() -> explored(
            "chains of three",
            Explorer.of(ChainWorld.of(ChainLifecycle.of(Lifecycle.standard())::decide))
                    .always(ChainLaws.ofStates())
                    .each(ChainLaws.ofAttempts())));

    private static <S, M> Report<S, M> explored(String name, Explorer<S, M, ?> explorer) {
        long begin = System.nanoTime();
        Report<S, M> report = explorer.inParallel().explore();
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "%s%n%s%-12s %15.1f%n", name, withoutCells(report), "seconds", seconds);
        return report;
    }

    /** Chains try what matters to chains: the cells they leave out are those of a delegation, and many. */
    static String withoutCells(Report<?, ?> report) {
        return report.toString()
                .lines()
                .filter(line -> !line.startsWith("  no history reached") && !line.startsWith("  never accepted"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void every_law_holds_in_every_state_of_the_world() {
        Report<Delegation, Move> report = DELEGATIONS.get();

        assertThat(report.counterexample()).as(report.toString()).isEmpty();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.coverage().cellsNotReached()).isEmpty();
        assertThat(report.coverage().cellsNeverAccepted()).isEmpty();
        assertThat(report.states()).isGreaterThanOrEqualTo(least(BOUNDS));
    }

    @Test
    void every_law_holds_in_every_state_of_chains_of_three() {
        Report<Chain, ChainMove> report = CHAINS.get();

        assertThat(report.counterexample()).as(report.toString()).isEmpty();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.states()).isGreaterThanOrEqualTo(10_000);
    }

    @Test
    void every_reason_for_which_a_command_can_be_refused_is_met() {
        Vector<String> all = Vector.of(Reason.class.getPermittedSubclasses()).map(Class::getSimpleName);
        Set<String> met = given(DELEGATIONS.get()).addAll(given(CHAINS.get()));

        assertThat(met.map(kind -> kind.split(" ", -1)[0]))
                .as("all but those two, which are told of stored histories alone")
                .containsExactlyInAnyOrderElementsOf(all.removeAll(Vector.of("NotDraftedFirst", "DraftedAgain")));
        assertThat(ReasonKind.names().filter(ReasonKind::canBeGiven).removeAll(met))
                .as("what can be missing, one by one")
                .containsExactlyInAnyOrder("NotDraftedFirst", "DraftedAgain");
    }

    private static Set<String> given(Report<?, ?> report) {
        return report.coverage().reasons().filterValues(times -> times > 0).keySet();
    }

    private static Bounds bounds() {
        return switch (WORLD) {
            case "small" -> Bounds.SMALL;
            case "medium" -> Bounds.MEDIUM;
            case "large" -> Bounds.LARGE;
            default ->
                throw new IllegalArgumentException("explorer.world must be small, medium or large, was " + WORLD);
        };
    }

    private static int least(Bounds bounds) {
        return Vector.of(Bounds.SMALL, Bounds.MEDIUM, Bounds.LARGE)
                .zip(Vector.of(10_000, 100_000, 1_000_000))
                .find(preset -> preset._1.equals(bounds))
                .get()
                ._2;
    }
}
