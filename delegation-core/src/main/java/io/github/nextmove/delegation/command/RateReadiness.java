package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.ReadinessRating;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Rates the delegatee's readiness for this kind of task, such as noor rating sam, or sam rating himself.
 *
 * <p>It replaces the earlier rating by the same person as a whole, unless that one is of a later date.
 *
 * <p>Source: F14-F16.
 *
 * @param occasion who does it, and when
 * @param rating the rating, with its own date
 * @since 0.1.0
 */
public record RateReadiness(@Valid Occasion occasion, @Valid ReadinessRating rating) implements Command {

    public RateReadiness {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(rating, "rating");
    }

    @Override
    public CommandType type() {
        return CommandType.RATE_READINESS;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.rateReadiness(this);
    }
}
