package io.github.nextmove.delegation;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The work that is handed over, such as a customer meeting of medium size.
 *
 * <p>It says what the work is, not how it is agreed: that is the {@link Agreement}.
 *
 * @param type the kind of work, by which experience is counted (F14)
 * @param size how large it is (A20)
 * @param quadrant where it stands by urgency and importance, if known (F42)
 * @param decisionsNeeded the decisions without which it cannot be done (A14)
 * @since 0.1.0
 */
@Value.Builder
public record Task(
        @Valid TaskType type, TaskSize size, Option<Quadrant> quadrant, Set<@Valid DecisionId> decisionsNeeded) {

    public Task {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(size, "size");
        quadrant = Components.option(quadrant, "quadrant");
        decisionsNeeded = Components.set(decisionsNeeded, "decisionsNeeded");
    }

    /** A task of medium size that needs no decisions and has no quadrant yet. */
    public static Task of(String type) {
        return builder().type(TaskType.of(type)).build();
    }

    /** Starts from {@link TaskSize#MEDIUM}; a type is required. */
    public static TaskBuilder builder() {
        return new TaskBuilder().size(TaskSize.MEDIUM);
    }
}
