package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.MonkeyOwnership;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
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
    private final HashMap<MatterId, Matter> byId;

    private Matters(PersonId delegator, PersonId delegatee, HashMap<MatterId, Matter> byId) {
        this.delegator = delegator;
        this.delegatee = delegatee;
        this.byId = byId;
    }

    static Matters ofTask(DelegationDrafted drafted) {
        PersonId delegator = drafted.delegator();
        MonkeyOwnership monkey = new MonkeyOwnership(delegator, delegator, drafted.at(), 1);
        Matter task = new Matter(MatterId.TASK, monkey, 1, Option.none());
        return new Matters(delegator, drafted.delegatee().id(), HashMap.of(MatterId.TASK, task));
    }

    /** A matter; none when nobody raised it. */
    public Option<Matter> find(MatterId id) {
        return byId.get(id);
    }

    /** Whether somebody raised the matter, or it is the task. */
    public boolean knows(MatterId id) {
        return byId.containsKey(id);
    }

    /** All matters in the order in which they became known, the task first. */
    public Vector<Matter> inOrder() {
        Matter[] matters = byId.values().toJavaArray(Matter[]::new);
        Arrays.sort(matters, Comparator.comparingInt(Matter::raisedBy));
        return Vector.of(matters);
    }

    /** The task is the delegatee's from now on. */
    Matters handedOver(Instant at, int number) {
        return with(task().id(), delegatee, delegatee, Option.none(), at, number);
    }

    /** A matter that is new is rightfully the delegatee's and in the hands of who raised it. */
    Matters raised(MatterId id, PersonId by, Instant at, int number) {
        if (knows(id)) {
            return this;
        }
        Matter matter = new Matter(id, new MonkeyOwnership(delegatee, by, at, number), number, Option.none());
        return new Matters(delegator, delegatee, byId.put(id, matter));
    }

    Matters moved(MatterId id, NextMove move, Instant at, int number) {
        if (move.owner().equals(delegatee)) {
            return with(id, delegatee, delegatee, move.due(), at, number);
        }
        boolean escalated = !id.equals(MatterId.TASK) && move.reason().exists(NextMoveReason::isLegitimateEscalation);
        PersonId rightful = escalated ? delegator : get(id).monkey().rightfulOwner();
        return with(id, rightful, delegator, move.due(), at, number);
    }

    /** Every matter is the delegator's again. */
    Matters takenBack(Instant at, int number) {
        return byId.keySet()
                .foldLeft(this, (matters, id) -> matters.with(id, delegator, delegator, Option.none(), at, number));
    }

    private Matters with(
            MatterId id, PersonId rightful, PersonId current, Option<LocalDate> due, Instant at, int number) {
        Matter before = get(id);
        MonkeyOwnership was = before.monkey();
        MonkeyOwnership is = was.isHeldBy(current)
                ? new MonkeyOwnership(rightful, current, was.since(), was.byEvent())
                : new MonkeyOwnership(rightful, current, at, number);
        return new Matters(delegator, delegatee, byId.put(id, new Matter(id, is, before.raisedBy(), due)));
    }

    private Matter task() {
        return get(MatterId.TASK);
    }

    private Matter get(MatterId id) {
        return byId.get(id).get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Matters that && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return inOrder().toString();
    }
}
