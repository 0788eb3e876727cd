package io.github.nextmove.delegation;

import io.vavr.collection.Vector;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * One discussion of interim results, such as three questions, one answer and a confirmed summary.
 *
 * <p>It records what was done, in the order in which it was done, and does not judge it. Source: F21-F30.
 *
 * @param items what came up, in order
 * @param questions how many questions the delegator asked
 * @param answers how many answers the delegator gave
 * @param summaryConfirmed whether the delegatee found the summary right (F30)
 * @since 0.1.0
 */
@Value.Builder
public record Checkpoint(
        Vector<CheckpointItem> items,
        @PositiveOrZero int questions,
        @PositiveOrZero int answers,
        boolean summaryConfirmed) {

    public Checkpoint {
        items = Components.list(items, "items");
    }

    /** Starts from an empty discussion. */
    public static CheckpointBuilder builder() {
        return new CheckpointBuilder().questions(0).answers(0).summaryConfirmed(false);
    }
}
