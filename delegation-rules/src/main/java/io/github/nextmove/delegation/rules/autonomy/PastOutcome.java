package io.github.nextmove.delegation.rules.autonomy;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Outcome;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How an earlier delegation ended, such as as agreed on 3 March, at level 4.
 *
 * @param outcome whether the result was as agreed
 * @param on the day of its evaluation
 * @param level the level that was agreed then, where known
 * @since 0.1.0
 */
public record PastOutcome(Outcome outcome, LocalDate on, Option<AutonomyLevel> level) {

    public PastOutcome {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(level, "level");
    }
}
