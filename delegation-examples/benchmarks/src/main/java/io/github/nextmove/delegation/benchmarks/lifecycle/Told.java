package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Readiness;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** What a contestant says of a delegation: it must be the same of all of them. */
record Told(
        Phase phase,
        Vector<Event> history,
        Vector<Matter> matters,
        Readiness readiness,
        Set<PreparationPart> preparation,
        Option<Agreement> agreement,
        Option<Evaluation> evaluation) {

    static Told of(Delegation delegation) {
        return new Told(
                delegation.phase(),
                delegation.history().events(),
                delegation.matters(),
                delegation.readiness(),
                delegation.preparation(),
                delegation.agreement(),
                delegation.evaluation());
    }
}
