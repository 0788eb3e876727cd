package io.github.nextmove.delegation.testing;

import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.ChainDecision;
import io.github.nextmove.delegation.chain.ChainLifecycle;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.control.Either;

/**
 * One step of a walk along a chain: what somebody wanted of which link, and the answer.
 *
 * @param before the chain at that moment
 * @param link the number of the link
 * @param command what somebody wanted
 * @param lastSeen the number of the last event of the link that they saw; mostly the last there is
 * @param answer what the life cycle said
 * @since 0.1.0
 */
public record ChainAttempt(
        Chain before, int link, Command command, int lastSeen, Either<Rejection, ChainDecision> answer) {

    static ChainAttempt at(ChainLifecycle lifecycle, Chain before, int link, Command command, int lastSeen) {
        return new ChainAttempt(before, link, command, lastSeen, lifecycle.decide(before, link, command, lastSeen));
    }

    /** Whether it was accepted. */
    public boolean isAccepted() {
        return answer.isRight();
    }

    /** The chain from there on. */
    public Chain after() {
        return answer.fold(rejection -> before, ChainDecision::chain);
    }

    @Override
    public String toString() {
        return "link " + link + " seen " + lastSeen + ": " + command
                + answer.fold(rejection -> " REFUSED " + rejection.reasons(), decision -> "");
    }
}
