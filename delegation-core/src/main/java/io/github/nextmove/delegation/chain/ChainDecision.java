package io.github.nextmove.delegation.chain;

import io.github.nextmove.delegation.Components;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * What an accepted command leads to in a chain: the events to record, and the chain after them.
 *
 * @param recorded the events, at least one, in the order in which they are stored: all or none
 * @param chain the chain with the events in the histories of its links
 * @since 0.1.0
 */
public record ChainDecision(Vector<ChainEvent> recorded, Chain chain) {

    public ChainDecision {
        recorded = Components.list(recorded, "recorded");
        Objects.requireNonNull(chain, "chain");
    }
}
