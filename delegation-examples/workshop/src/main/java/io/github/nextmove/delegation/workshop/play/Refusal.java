package io.github.nextmove.delegation.workshop.play;

import io.github.nextmove.delegation.lifecycle.Objection;
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

    /** The reasons of which there is no finding: those that are not a closed gate's, and the gates that failed. */
    public Vector<Reason> otherReasons() {
        return rejection
                .reasons()
                .flatMap(reason -> reason instanceof Reason.GateClosed gate ? failed(gate) : Vector.of(reason));
    }

    private Vector<Reason> failed(Reason.GateClosed gate) {
        Vector<Objection> others = gate.objections()
                .filter(objection -> findings.forAll(finding -> !finding.rule().equals(objection.code())));
        return others.isEmpty() ? Vector.empty() : Vector.of(new Reason.GateClosed(others));
    }

    boolean isByGate() {
        return rejection.reasons().exists(reason -> reason instanceof Reason.GateClosed);
    }
}
