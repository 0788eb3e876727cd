package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.PersonId;
import io.vavr.collection.Vector;

/** Whose conduct a finding is about; never the delegatee's alone. */
enum Conduct {
    /** What the delegator did or left. */
    DELEGATOR,

    /** What the two did or left together. */
    BOTH,

    /** Nothing to change: it is worth showing. */
    NOBODY;

    Vector<PersonId> in(Situation situation) {
        return switch (this) {
            case DELEGATOR -> Vector.of(situation.delegator());
            case BOTH -> Vector.of(situation.delegator(), situation.delegatee());
            case NOBODY -> Vector.empty();
        };
    }
}
