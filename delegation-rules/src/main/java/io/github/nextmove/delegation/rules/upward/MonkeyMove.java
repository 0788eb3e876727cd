package io.github.nextmove.delegation.rules.upward;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * What one conversation did to one monkey, such as: the delegator took over the caterer, for the first time.
 *
 * <p>Conversations are compared as wholes: a matter that goes to the delegator and back in one of them was
 * never taken over. Source: F31-F36.
 *
 * @param kind what was done
 * @param matter which matter
 * @param rightfulOwner whose the monkey rightfully is after it
 * @param lastMove the last next move that was agreed in the conversation: the move was made by it
 * @param events the numbers of the events of the conversation that raised or moved the matter, ascending
 * @param nth how often the matter was taken over by then, this time included; 0 when never
 * @param endedBy for a takeover, the next move that ended it; none while it is open
 * @param days for what ends a takeover, the days the monkey spent with the delegator; otherwise 0
 * @since 0.1.0
 */
public record MonkeyMove(
        Kind kind,
        MatterId matter,
        PersonId rightfulOwner,
        RecordedEvent<NextMoveAgreed> lastMove,
        Vector<Integer> events,
        int nth,
        Option<RecordedEvent<NextMoveAgreed>> endedBy,
        long days) {

    public MonkeyMove {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(rightfulOwner, "rightfulOwner");
        Objects.requireNonNull(lastMove, "lastMove");
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(endedBy, "endedBy");
    }

    /** When: as the last next move was agreed. */
    public Instant at() {
        return lastMove.event().at();
    }

    /** Whether the last next move has a day. */
    public boolean isDated() {
        return lastMove.event().nextMove().due().isDefined();
    }

    boolean isOpenTakeoverOf(MatterId id) {
        return kind == Kind.TAKEN_OVER && matter.equals(id) && endedBy.isEmpty();
    }

    MonkeyMove endedBy(RecordedEvent<NextMoveAgreed> end) {
        return new MonkeyMove(kind, matter, rightfulOwner, lastMove, events, nth, Option.some(end), days);
    }

    /** What a conversation can do to a monkey. */
    public enum Kind {
        /** The delegator left with what is rightfully the delegatee's. */
        TAKEN_OVER,
        /** What was taken over went back to the delegatee. */
        HANDED_BACK,
        /** It became rightfully the delegator's. */
        ESCALATED,
        /** The delegatee brought it, and left with it. */
        DEFLECTED
    }
}
