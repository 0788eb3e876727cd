package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.event.EventType;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * One row of the life cycle: a command, what it is recorded as, who may, and from where to where, such as
 * RECALL by the delegator.
 *
 * @param command what somebody wants
 * @param event what it is recorded as
 * @param who who may
 * @param networkMembersOnly whether it is refused when the delegatee is an employee
 * @param leadsTo for each phase in which it may be given, the phase after it
 * @param unlessAccepted where it leads instead when the delegatee does not accept
 * @since 0.1.0
 */
public record TableRow(
        CommandType command,
        EventType event,
        Set<Party> who,
        boolean networkMembersOnly,
        Map<Phase, Phase> leadsTo,
        Option<Phase> unlessAccepted) {

    public TableRow {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(leadsTo, "leadsTo");
        Objects.requireNonNull(unlessAccepted, "unlessAccepted");
    }

    /** The phases in which the command may be given, in their order. */
    public Set<Phase> phases() {
        return leadsTo.keySet();
    }

    /** What the command cannot do without beyond who does it and when, such as a matter and an owner. */
    public Set<Reason.Required> needs() {
        return Needs.of(command);
    }
}
