package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.ChainDecision;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.control.Either;

/**
 * What decides on commands on a link of a chain, such as {@code ChainLifecycle.of(lifecycle)::decide}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ChainDecider {

    /** Decides on a command of somebody who saw the history of the link up to an event. */
    Either<Rejection, ChainDecision> decide(Chain chain, int link, Command command, int lastSeen);
}
