package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.control.Either;

/**
 * What decides on commands, such as {@code lifecycle::decide} of a life cycle with your own gates.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Decider {

    /** Decides on a command of somebody who saw the history up to an event. */
    Either<Rejection, Decision> decide(Delegation delegation, Command command, int lastSeen);
}
