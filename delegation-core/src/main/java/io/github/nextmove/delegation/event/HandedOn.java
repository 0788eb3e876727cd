package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * The delegatee began to hand a part of the work on: a delegation of its own was drafted.
 *
 * @param occasion who did it, and when
 * @param task the part of the work
 * @param to the one person it is meant for
 * @param colleagues who must know about it, in the order in which they are named
 * @since 0.1.0
 */
public record HandedOn(Occasion occasion, Task task, Delegatee to, Vector<PersonId> colleagues) implements Event {

    public HandedOn {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(to, "to");
        colleagues = Components.list(colleagues, "colleagues");
    }

    @Override
    public EventType type() {
        return EventType.HANDED_ON;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.handedOn(this);
    }
}
