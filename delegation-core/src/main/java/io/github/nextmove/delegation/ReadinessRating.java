package io.github.nextmove.delegation;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One person's view of somebody's readiness for a task type on a date, such as competent and motivated on 2
 * March.
 *
 * <p>What was not rated is absent, not low. A rating has no effect by itself: rules and policies read it.
 * Source: F12-F16.
 *
 * @param competence knows and can do this kind of task
 * @param motivation wants to do it
 * @param confidence trusts themselves to do it
 * @param on the day it was judged, which may lie before it was recorded
 * @since 0.1.0
 */
public record ReadinessRating(
        Option<Rating> competence, Option<Rating> motivation, Option<Rating> confidence, LocalDate on) {

    public ReadinessRating {
        competence = Components.option(competence, "competence");
        motivation = Components.option(motivation, "motivation");
        confidence = Components.option(confidence, "confidence");
        Objects.requireNonNull(on, "on");
    }

    /** A rating of competence and motivation, with confidence left open. */
    public static ReadinessRating of(Rating competence, Rating motivation, LocalDate on) {
        return new ReadinessRating(Option.some(competence), Option.some(motivation), Option.none(), on);
    }

    /** The level that competence and motivation add up to; none while one of them is not rated. */
    public Option<ReadinessLevel> level() {
        return competence.flatMap(c -> motivation.map(m -> ReadinessLevel.of(c, m)));
    }
}
