package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.vavr.collection.Vector;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * Draws up a delegation, such as noor meaning to hand the customer meeting to sam.
 *
 * <p>It is no {@link Command}: those act on a delegation that is there. Source: F4, F5, A35, A54.
 *
 * @param occasion who drafts it, and when: that person is the delegator
 * @param task the work
 * @param delegatee the one person it is meant for
 * @param colleagues who must know about it, in the order in which they are named
 * @param zone the time zone in which its days are counted
 * @since 0.1.0
 */
public record DraftDelegation(
        @Valid Occasion occasion,
        @Valid Task task,
        @Valid Delegatee delegatee,
        Vector<@Valid PersonId> colleagues,
        ZoneId zone) {

    public DraftDelegation {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(delegatee, "delegatee");
        colleagues = Components.list(colleagues, "colleagues");
        Objects.requireNonNull(zone, "zone");
    }

    /** Who hands the task over: the one who drafts. */
    public PersonId delegator() {
        return occasion.by();
    }

    /** A draft without listed colleagues, with its days counted in UTC. */
    public static DraftDelegation of(Occasion occasion, Task task, Delegatee delegatee) {
        return new DraftDelegation(occasion, task, delegatee, Vector.empty(), ZoneOffset.UTC);
    }

    /** The same draft, with listed colleagues. */
    public DraftDelegation withColleagues(PersonId... listed) {
        return new DraftDelegation(occasion, task, delegatee, Vector.of(listed), zone);
    }

    /** The same draft, with its days counted in a time zone. */
    public DraftDelegation inZone(ZoneId other) {
        return new DraftDelegation(occasion, task, delegatee, colleagues, other);
    }
}
