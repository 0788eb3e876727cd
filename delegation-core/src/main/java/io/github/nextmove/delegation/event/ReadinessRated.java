package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.ReadinessRating;
import java.util.Objects;

/**
 * Readiness was rated, by the delegator or by the delegatee about themselves.
 *
 * @param occasion who did it, and when
 * @param rating the rating, with its own date
 * @since 0.1.0
 */
public record ReadinessRated(Occasion occasion, ReadinessRating rating) implements Event {

    public ReadinessRated {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(rating, "rating");
    }

    @Override
    public EventType type() {
        return EventType.READINESS_RATED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.readinessRated(this);
    }
}
