package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.lifecycle.Delegation;
import java.util.Objects;

/**
 * A command and what its giver saw last, such as a CLOSE by noor, who saw six events.
 *
 * @param command what somebody wants
 * @param lastSeen the number of the last event they saw
 * @since 0.1.0
 */
public record Move(Command command, int lastSeen) {

    public Move {
        Objects.requireNonNull(command, "command");
    }

    /** The command of somebody who saw all that happened. */
    public static Move of(Delegation delegation, Command command) {
        return new Move(command, delegation.number());
    }

    @Override
    public String toString() {
        return command + " (saw " + lastSeen + ")";
    }
}
