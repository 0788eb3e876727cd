package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;

/** Phases that a picture puts into one frame, so that what holds in each of them is drawn once; widest first. */
enum Frame {
    OPEN(TreeSet.of(Phase.values()).reject(Phase::isFinal)),
    BEFORE_HANDOVER(TreeSet.of(Phase.DRAFT, Phase.SCHEDULED, Phase.PREPARED)),
    HANDED_OVER(TreeSet.of(Phase.AGREED, Phase.IN_PROGRESS));

    private final Set<Phase> phases;

    Frame(Set<Phase> phases) {
        this.phases = phases;
    }

    Set<Phase> phases() {
        return phases;
    }

    Spot spot() {
        return new Spot(name(), phases);
    }
}
