package io.github.nextmove.delegation.workshop.play;

import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.rules.Finding;
import io.vavr.collection.Vector;

/**
 * Why a step was refused.
 *
 * @param rejection every reason
 * @param findings what the gates have against it, when a gate is among the reasons
 */
public record Refusal(Rejection rejection, Vector<Finding> findings) {

    /** The reasons that are not a closed gate's. */
    public Vector<Reason> otherReasons() {
        return rejection.reasons().reject(reason -> reason instanceof Reason.GateClosed);
    }

    boolean isByGate() {
        return rejection.reasons().exists(reason -> reason instanceof Reason.GateClosed);
    }
}
