package io.github.nextmove.delegation.lifecycle;

import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * Why a list of events is no history, such as: event 4 could not have happened after the third.
 *
 * @param number the number of the first event that does not fit
 * @param reasons why, each with its data; empty when the list has no first event DRAFTED, or a second one
 * @since 0.1.0
 */
public record InvalidHistory(int number, Vector<Reason> reasons) {

    public InvalidHistory {
        Objects.requireNonNull(reasons, "reasons");
    }
}
