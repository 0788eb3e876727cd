package io.github.nextmove.delegation.chain;

import io.github.nextmove.delegation.lifecycle.Delegation;
import java.util.Objects;

/**
 * One delegation of a chain and its place in it, such as the second, which sam handed on from the first.
 *
 * @param number from 1, in the order in which they were handed on
 * @param above the number of the link of which this is a part; 0 for the first
 * @param delegation what was handed over
 * @since 0.1.0
 */
public record Link(int number, int above, Delegation delegation) {

    public Link {
        Objects.requireNonNull(delegation, "delegation");
    }

    /** Whether somebody works on it: it is agreed or in progress. */
    public boolean isAtWork() {
        return Work.isGoingOn(delegation);
    }

    Link after(Delegation later) {
        return new Link(number, above, later);
    }
}
