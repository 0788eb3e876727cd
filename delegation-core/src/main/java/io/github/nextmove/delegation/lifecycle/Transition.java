package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Set;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** A row of the table as the machine asks it, at every step: arrays in place of maps and sets. */
final class Transition {
    private static final EnumSet<CommandType> ANSWERS =
            EnumSet.of(CommandType.ACCEPT_AGREEMENT, CommandType.DECLINE_AGREEMENT);

    private final TableRow row;
    private final Set<Phase> phases;
    private final @Nullable Phase[] leadsTo = new @Nullable Phase[Phase.values().length];
    private final boolean[] may = new boolean[Party.values().length];
    private final boolean answersProposal;

    private Transition(TableRow row) {
        this.row = row;
        this.phases = row.phases();
        row.leadsTo().forEach((from, to) -> leadsTo[from.ordinal()] = to);
        row.who().forEach(party -> may[party.ordinal()] = true);
        this.answersProposal = ANSWERS.contains(row.command());
    }

    static Transition of(TableRow row) {
        return new Transition(row);
    }

    TableRow row() {
        return row;
    }

    /** Made once: most of what is refused is refused for its phase. */
    Set<Phase> phases() {
        return phases;
    }

    boolean isIn(Phase phase) {
        return leadsTo[phase.ordinal()] != null;
    }

    boolean isFor(Party party) {
        return may[party.ordinal()];
    }

    /** Whether it needs a proposal, and is for whoever did not make it. */
    boolean answersProposal() {
        return answersProposal;
    }

    /** Where an event leads from a phase to which it belongs. */
    Phase after(Phase phase, Event event) {
        Phase to = leadsTo[phase.ordinal()];
        if (to == null) {
            throw new IllegalArgumentException(event.type() + " does not belong in " + phase);
        }
        boolean declined = event instanceof ConversationHeld held && !held.accepted();
        return declined ? row.unlessAccepted().get() : to;
    }
}
