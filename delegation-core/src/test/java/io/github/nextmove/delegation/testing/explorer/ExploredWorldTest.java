package io.github.nextmove.delegation.testing.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.lifecycle.Defect;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The proof: a bounded world, every state of it, and every law in each.
 *
 * <p>The build explores the medium world. The large one, of more than a million states, takes minutes: {@code mvn -q
 * test -pl delegation-core -Dtest=ExploredWorldTest -Dexplorer.world=large}.
 */
class ExploredWorldTest {

    private static final String WORLD = System.getProperty("explorer.world", "medium");

    @Test
    void every_law_holds_in_every_state_of_the_world() {
        Lifecycle lifecycle = Lifecycle.standard().withGate(Defect.GATE);
        Bounds bounds = bounds();

        long begin = System.nanoTime();
        Report<Delegation, Move> report =
                ExploringTest.explorer(lifecycle::decide, bounds).inParallel().explore();
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "%s world, %s%n%s%-12s %15.1f%n", WORLD, bounds, report, "seconds", seconds);

        assertThat(report.violation()).as(report.toString()).isEmpty();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.coverage().cellsNotReached()).isEmpty();
        assertThat(report.coverage().reasonsNotReached())
                .as("told in chains, and of stored histories, alone")
                .containsExactlyInAnyOrder(
                        "StillHandedOn", "NotAtWorkAbove", "UnknownLink", "NotDraftedFirst", "DraftedAgain");
        assertThat(report.states()).isGreaterThanOrEqualTo(least(bounds));
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
