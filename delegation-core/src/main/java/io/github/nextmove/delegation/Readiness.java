package io.github.nextmove.delegation;

import io.vavr.control.Option;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * How ready the delegatee is for a task type, seen from both sides, such as rated by the delegator alone.
 *
 * <p>The two ratings stand apart: where they differ, that is worth a talk. Source: F14; the two ratings
 * from Thompson and Glaso, 2018.
 *
 * @param taskType the kind of task it is about
 * @param byDelegator the delegator's latest rating
 * @param own the delegatee's latest rating of themselves
 * @since 0.1.0
 */
public record Readiness(
        @Valid TaskType taskType, Option<@Valid ReadinessRating> byDelegator, Option<@Valid ReadinessRating> own) {

    public Readiness {
        Objects.requireNonNull(taskType, "taskType");
        byDelegator = Components.option(byDelegator, "byDelegator");
        own = Components.option(own, "own");
    }

    /** Nothing rated yet. */
    public static Readiness unknown(TaskType taskType) {
        return new Readiness(taskType, Option.none(), Option.none());
    }

    /** The level by the delegator's rating, which was found the better basis where the two differ. */
    public Option<ReadinessLevel> level() {
        return byDelegator.flatMap(ReadinessRating::level);
    }
}
