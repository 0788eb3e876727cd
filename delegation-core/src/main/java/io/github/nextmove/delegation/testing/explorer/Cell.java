package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * One cell of the table of the life cycle: a command, in a phase, by a party, such as CLOSE in DRAFT by an outsider.
 *
 * @param phase the phase
 * @param command the command
 * @param party who gives it
 * @since 0.1.0
 */
public record Cell(Phase phase, CommandType command, Party party) {

    private static final Phase[] PHASES = Phase.values();
    private static final CommandType[] COMMANDS = CommandType.values();
    private static final Party[] PARTIES = Party.values();

    /** How many there are. */
    static final int COUNT = PHASES.length * COMMANDS.length * PARTIES.length;

    public Cell {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(party, "party");
    }

    /** All of them, by phase, command and party. */
    public static Vector<Cell> all() {
        return Vector.range(0, COUNT)
                .map(index -> new Cell(
                        PHASES[index / (COMMANDS.length * PARTIES.length)],
                        COMMANDS[index / PARTIES.length % COMMANDS.length],
                        PARTIES[index % PARTIES.length]));
    }

    int index() {
        return (phase.ordinal() * COMMANDS.length + command.ordinal()) * PARTIES.length + party.ordinal();
    }

    @Override
    public String toString() {
        return command + " in " + phase + " by " + party;
    }
}
