package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.vavr.collection.Vector;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A delegation was drawn up: the first event of every history.
 *
 * @param occasion who drafted it, and when: that person is the delegator
 * @param task the work
 * @param delegatee the one person it is meant for
 * @param colleagues who must know about it, in the order in which they are named
 * @param zone the time zone in which its days are counted
 * @since 0.1.0
 */
public record DelegationDrafted(
        Occasion occasion, Task task, Delegatee delegatee, Vector<PersonId> colleagues, ZoneId zone) implements Event {

    public DelegationDrafted {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(delegatee, "delegatee");
        colleagues = Components.list(colleagues, "colleagues");
        Objects.requireNonNull(zone, "zone");
    }

    @Override
    public EventType type() {
        return EventType.DRAFTED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.delegationDrafted(this);
    }

    /** Who hands the task over: the one who drafts. */
    public PersonId delegator() {
        return occasion.by();
    }
}
