package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.chain.Link;
import io.github.nextmove.delegation.command.Command;
import java.util.Objects;

/**
 * A command on a link of a chain and what its giver saw last of it, such as a RECALL of link 2.
 *
 * @param link the number of the link
 * @param command what somebody wants
 * @param lastSeen the number of the last event of the link that they saw
 * @since 0.1.0
 */
public record ChainMove(int link, Command command, int lastSeen) {

    public ChainMove {
        Objects.requireNonNull(command, "command");
    }

    /** The command of somebody who saw all that happened in the link. */
    public static ChainMove of(Link link, Command command) {
        return new ChainMove(link.number(), command, link.delegation().number());
    }

    @Override
    public String toString() {
        return "link " + link + ": " + command + " (saw " + lastSeen + ")";
    }
}
