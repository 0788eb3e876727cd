package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Components;
import io.vavr.collection.Vector;

/**
 * Why a command was refused, with all reasons, such as a wrong phase and a wrong person at once.
 *
 * <p>A refused command leaves no trace in the history. It is data: {@code text.Texts} renders it for
 * people.
 *
 * @param reasons every reason, at least one
 * @since 0.1.0
 */
public record Rejection(Vector<Reason> reasons) {

    public Rejection {
        reasons = Components.list(reasons, "reasons");
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal has at least one reason");
        }
    }

    /** What the closed gates object, if any. */
    public Vector<Objection> objections() {
        return reasons.flatMap(
                reason -> reason instanceof Reason.GateClosed closed ? closed.objections() : Vector.<Objection>empty());
    }
}
