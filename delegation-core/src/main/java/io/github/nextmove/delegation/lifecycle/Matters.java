package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.MonkeyOwnership;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Who has which monkey at one moment: the matters of one delegation, such as the task and a late caterer.
 *
 * <p>Every matter that is known has exactly one rightful and one current owner, always; the task is known
 * from the start. How matters change hands is the life cycle's. Source: F3, F35, F43-F45.
 *
 * @since 0.1.0
 */
public final class Matters {

    private final PersonId delegator;
    private final PersonId delegatee;

    /** In the order in which they became known, the task first; never changed. They are few. */
    private final Matter[] matters;

    private Matters(PersonId delegator, PersonId delegatee, Matter[] matters) {
        this.delegator = delegator;
        this.delegatee = delegatee;
        this.matters = matters;
    }

    static Matters ofTask(DelegationDrafted drafted) {
        PersonId delegator = drafted.delegator();
        MonkeyOwnership monkey = new MonkeyOwnership(delegator, delegator, drafted.at(), 1);
        Matter task = new Matter(MatterId.TASK, monkey, 1, Option.none());
        return new Matters(delegator, drafted.delegatee().id(), new Matter[] {task});
    }

    /** A matter; none when nobody raised it. */
    public Option<Matter> find(MatterId id) {
        int index = indexOf(id);
        return index < 0 ? Option.none() : Option.some(matters[index]);
    }

    /** Whether somebody raised the matter, or it is the task. */
    public boolean knows(MatterId id) {
        return indexOf(id) >= 0;
    }

    /** All matters in the order in which they became known, the task first. */
    public Vector<Matter> inOrder() {
        return Vector.of(matters);
    }

    /** The task is the delegatee's from now on. */
    Matters handedOver(Instant at, int number) {
        return with(0, delegatee, delegatee, Option.none(), at, number);
    }

    /** A matter that is new is rightfully the delegatee's and in the hands of who raised it. */
    Matters raised(MatterId id, PersonId by, Instant at, int number) {
        if (knows(id)) {
            return this;
        }
        Matter matter = new Matter(id, new MonkeyOwnership(delegatee, by, at, number), number, Option.none());
        Matter[] more = Arrays.copyOf(matters, matters.length + 1);
        more[matters.length] = matter;
        return new Matters(delegator, delegatee, more);
    }

    Matters moved(MatterId id, NextMove move, Instant at, int number) {
        int index = indexOf(id);
        if (move.owner().equals(delegatee)) {
            return with(index, delegatee, delegatee, move.due(), at, number);
        }
        boolean escalated = !id.equals(MatterId.TASK) && move.reason().exists(NextMoveReason::isLegitimateEscalation);
        PersonId rightful = escalated ? delegator : matters[index].monkey().rightfulOwner();
        return with(index, rightful, delegator, move.due(), at, number);
    }

    /** Every matter is the delegator's again. */
    Matters takenBack(Instant at, int number) {
        Matter[] taken = new Matter[matters.length];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = given(matters[i], delegator, delegator, Option.none(), at, number);
        }
        return new Matters(delegator, delegatee, taken);
    }

    private Matters with(
            int index, PersonId rightful, PersonId current, Option<LocalDate> due, Instant at, int number) {
        Matter[] changed = matters.clone();
        changed[index] = given(matters[index], rightful, current, due, at, number);
        return new Matters(delegator, delegatee, changed);
    }

    private static Matter given(
            Matter before, PersonId rightful, PersonId current, Option<LocalDate> due, Instant at, int number) {
        MonkeyOwnership was = before.monkey();
        MonkeyOwnership is = was.isHeldBy(current)
                ? new MonkeyOwnership(rightful, current, was.since(), was.byEvent())
                : new MonkeyOwnership(rightful, current, at, number);
        return new Matter(before.id(), is, before.raisedBy(), due);
    }

    /** Where a matter is; below zero when nobody raised it. */
    private int indexOf(MatterId id) {
        for (int i = 0; i < matters.length; i++) {
            if (matters[i].id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Matters that && Arrays.equals(matters, that.matters);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(matters);
    }

    @Override
    public String toString() {
        return inOrder().toString();
    }
}
