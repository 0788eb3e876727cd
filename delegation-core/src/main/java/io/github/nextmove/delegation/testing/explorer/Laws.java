package io.github.nextmove.delegation.testing.explorer;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** What must hold in each state, and of each attempt. */
record Laws<S, T>(Vector<Invariant<S>> ofStates, Vector<Invariant<T>> ofAttempts) {

    /** Those that an explorer checks by itself. */
    static final String ANSWERS = "every question has an answer, and nothing is thrown";

    static final String SAME_ANSWER = "the same question has the same answer";
    static final String CHANGES_NOTHING = "what is tried and refused changes nothing";

    Option<Invariant.Breach> brokenIn(S state) {
        return broken(ofStates, state);
    }

    Option<Invariant.Breach> brokenBy(T attempt) {
        return broken(ofAttempts, attempt);
    }

    private static <X> Option<Invariant.Breach> broken(Vector<Invariant<X>> laws, X seen) {
        for (Invariant<X> law : laws) {
            Option<Invariant.Breach> breach = law.breachIn(seen);
            if (breach.isDefined()) {
                return breach;
            }
        }
        return Option.none();
    }
}
