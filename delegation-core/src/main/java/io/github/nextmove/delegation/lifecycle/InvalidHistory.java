package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Components;
import io.vavr.collection.Vector;

/**
 * Why a list of events is no history, such as: event 4 could not have happened after the third.
 *
 * @param number the number of the first event that does not fit
 * @param reasons why, each with its data, at least one
 * @since 0.1.0
 */
public record InvalidHistory(int number, Vector<Reason> reasons) {

    public InvalidHistory {
        reasons = Components.list(reasons, "reasons");
    }
}
