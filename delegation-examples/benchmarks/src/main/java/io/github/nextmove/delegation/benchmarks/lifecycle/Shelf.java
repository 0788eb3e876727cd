package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.MonkeyOwnership;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The matters of one delegation and who has them, in a map that changes. */
final class Shelf {

    private final PersonId delegator;
    private final PersonId delegatee;
    private final Map<MatterId, Matter> byId;

    Shelf(DelegationDrafted drafted) {
        this.delegator = drafted.delegator();
        this.delegatee = drafted.delegatee().id();
        this.byId = new LinkedHashMap<>();
        MonkeyOwnership monkey = new MonkeyOwnership(delegator, delegator, drafted.at(), 1);
        byId.put(MatterId.TASK, new Matter(MatterId.TASK, monkey, 1, Option.none()));
    }

    private Shelf(Shelf other) {
        this.delegator = other.delegator;
        this.delegatee = other.delegatee;
        this.byId = new LinkedHashMap<>(other.byId);
    }

    Shelf copy() {
        return new Shelf(this);
    }

    boolean knows(MatterId id) {
        return byId.containsKey(id);
    }

    Vector<Matter> inOrder() {
        return Vector.ofAll(byId.values());
    }

    void handedOver(Instant at, int number) {
        put(MatterId.TASK, delegatee, delegatee, Option.none(), at, number);
    }

    void raised(ProblemRaised event, int number) {
        MatterId id = event.matter();
        if (!byId.containsKey(id)) {
            MonkeyOwnership monkey = new MonkeyOwnership(delegatee, event.by(), event.at(), number);
            byId.put(id, new Matter(id, monkey, number, Option.none()));
        }
    }

    void moved(NextMoveAgreed event, int number) {
        MatterId id = event.matter();
        NextMove move = event.nextMove();
        if (move.owner().equals(delegatee)) {
            put(id, delegatee, delegatee, move.due(), event.at(), number);
            return;
        }
        boolean escalated = !id.equals(MatterId.TASK)
                && move.reason().isDefined()
                && isLegitimate(move.reason().get());
        PersonId rightful = escalated ? delegator : get(id).monkey().rightfulOwner();
        put(id, rightful, delegator, move.due(), event.at(), number);
    }

    void takenBack(Instant at, int number) {
        for (MatterId id : byId.keySet()) {
            put(id, delegator, delegator, Option.none(), at, number);
        }
    }

    private static boolean isLegitimate(NextMoveReason reason) {
        return reason.isLegitimateEscalation();
    }

    private Matter get(MatterId id) {
        return Objects.requireNonNull(byId.get(id));
    }

    private void put(MatterId id, PersonId rightful, PersonId current, Option<LocalDate> due, Instant at, int number) {
        Matter before = get(id);
        MonkeyOwnership was = before.monkey();
        MonkeyOwnership is = was.isHeldBy(current)
                ? new MonkeyOwnership(rightful, current, was.since(), was.byEvent())
                : new MonkeyOwnership(rightful, current, at, number);
        byId.put(id, new Matter(id, is, before.raisedBy(), due));
    }
}
