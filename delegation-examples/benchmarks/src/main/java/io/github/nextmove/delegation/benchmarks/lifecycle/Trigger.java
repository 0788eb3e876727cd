package io.github.nextmove.delegation.benchmarks.lifecycle;

import static io.github.nextmove.delegation.Party.DELEGATEE;
import static io.github.nextmove.delegation.Party.DELEGATOR;
import static io.github.nextmove.delegation.Party.LISTED_COLLEAGUE;
import static io.github.nextmove.delegation.lifecycle.Phase.AGREED;
import static io.github.nextmove.delegation.lifecycle.Phase.CLOSED_RETURNED;
import static io.github.nextmove.delegation.lifecycle.Phase.DRAFT;
import static io.github.nextmove.delegation.lifecycle.Phase.EVALUATED;
import static io.github.nextmove.delegation.lifecycle.Phase.IN_PROGRESS;
import static io.github.nextmove.delegation.lifecycle.Phase.RECALLED;
import static io.github.nextmove.delegation.lifecycle.Phase.RESULT_DELIVERED;
import static io.github.nextmove.delegation.lifecycle.Phase.RETURNED;
import static io.github.nextmove.delegation.lifecycle.Phase.SCHEDULED;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Phase;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What moves a delegation on, in the plain table that a peer is set up with, such as RECALLED by the delegator. */
enum Trigger {
    READINESS_RATED(Staying.OPEN, DELEGATOR, DELEGATEE),
    CONVERSATION_SCHEDULED(EnumSet.of(DRAFT, SCHEDULED, Phase.PREPARED), DELEGATOR),
    PREPARED(Phase.PREPARED, Staying.BEFORE_HANDOVER, DELEGATOR),
    CONVERSATION_ACCEPTED(AGREED, Staying.BEFORE_HANDOVER, DELEGATOR),
    CONVERSATION_DECLINED(Phase.DECLINED, Staying.BEFORE_HANDOVER, DELEGATOR),
    COLLEAGUES_INFORMED(EnumSet.of(AGREED, IN_PROGRESS), DELEGATOR),
    WORK_STARTED(IN_PROGRESS, EnumSet.of(AGREED), DELEGATOR, DELEGATEE),
    CHECKPOINT_HELD(EnumSet.of(IN_PROGRESS), DELEGATOR),
    PROBLEM_RAISED(Staying.WITH_RESULT, DELEGATOR, DELEGATEE, LISTED_COLLEAGUE),
    NEXT_MOVE_AGREED(Staying.WITH_RESULT, DELEGATOR, DELEGATEE),
    RESULT_DELIVERED_NOW(RESULT_DELIVERED, EnumSet.of(IN_PROGRESS), DELEGATEE),
    RESULT_SENT_BACK(IN_PROGRESS, EnumSet.of(RESULT_DELIVERED), DELEGATOR),
    EVALUATION_HELD(EnumSet.of(RESULT_DELIVERED), DELEGATOR),
    CLOSED(EnumSet.of(RESULT_DELIVERED, RETURNED), DELEGATOR),
    RECALLED_NOW(RECALLED, Staying.OPEN, DELEGATOR);

    private final @Nullable Phase to;
    private final Set<Phase> from;
    private final EnumSet<Party> who;

    Trigger(Set<Phase> stayingIn, Party first, Party... others) {
        this.to = null;
        this.from = stayingIn;
        this.who = EnumSet.of(first, others);
    }

    Trigger(Phase to, Set<Phase> from, Party first, Party... others) {
        this.to = to;
        this.from = from;
        this.who = EnumSet.of(first, others);
    }

    /** In which phases it may be. */
    Set<Phase> from() {
        return from;
    }

    /** Where it leads from a phase. */
    Phase to(Phase phase) {
        return switch (this) {
            case CONVERSATION_SCHEDULED -> phase == DRAFT ? SCHEDULED : phase;
            case CLOSED -> phase == RETURNED ? CLOSED_RETURNED : EVALUATED;
            default -> to == null ? phase : to;
        };
    }

    /** Whether somebody may. */
    boolean mayBeBy(Party party) {
        return who.contains(party);
    }

    /** What an event is here. */
    static Trigger of(Event event) {
        return switch (event.type()) {
            case READINESS_RATED -> READINESS_RATED;
            case CONVERSATION_SCHEDULED -> CONVERSATION_SCHEDULED;
            case PREPARED -> PREPARED;
            case CONVERSATION_HELD ->
                ((ConversationHeld) event).accepted() ? CONVERSATION_ACCEPTED : CONVERSATION_DECLINED;
            case COLLEAGUES_INFORMED -> COLLEAGUES_INFORMED;
            case WORK_STARTED -> WORK_STARTED;
            case CHECKPOINT_HELD -> CHECKPOINT_HELD;
            case PROBLEM_RAISED -> PROBLEM_RAISED;
            case NEXT_MOVE_AGREED -> NEXT_MOVE_AGREED;
            case RESULT_DELIVERED -> RESULT_DELIVERED_NOW;
            case RESULT_SENT_BACK -> RESULT_SENT_BACK;
            case EVALUATION_HELD -> EVALUATION_HELD;
            case CLOSED -> CLOSED;
            case RECALLED -> RECALLED_NOW;
            default -> throw new IllegalArgumentException(event.type() + " is not in this comparison");
        };
    }

    /** Phases that several have in common; an enum cannot name its own constants before it has them. */
    private static final class Staying {

        static final Set<Phase> BEFORE_HANDOVER = EnumSet.of(DRAFT, SCHEDULED, Phase.PREPARED);
        static final Set<Phase> WITH_RESULT = EnumSet.of(IN_PROGRESS, RESULT_DELIVERED);
        static final Set<Phase> OPEN =
                EnumSet.of(DRAFT, SCHEDULED, Phase.PREPARED, AGREED, IN_PROGRESS, RESULT_DELIVERED, RETURNED);
    }
}
