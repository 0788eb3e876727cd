package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PreparationPart;
import io.vavr.collection.Set;
import java.util.Objects;

/**
 * The conversation was prepared, in part or whole.
 *
 * @param occasion who did it, and when
 * @param parts what was prepared
 * @since 0.1.0
 */
public record Prepared(Occasion occasion, Set<PreparationPart> parts) implements Event {

    public Prepared {
        Objects.requireNonNull(occasion, "occasion");
        parts = Components.set(parts, "parts");
    }

    @Override
    public EventType type() {
        return EventType.PREPARED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.prepared(this);
    }
}
