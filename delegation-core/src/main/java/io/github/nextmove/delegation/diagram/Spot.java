package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;

/**
 * A phase or a frame, where commands are listed and arrows begin.
 *
 * @param id the name of the phase or of the frame
 * @param phases the phase, or those in the frame
 */
record Spot(String id, Set<Phase> phases) {

    static Spot of(Phase phase) {
        return new Spot(phase.name(), TreeSet.of(phase));
    }
}
