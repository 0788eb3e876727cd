package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.command.Close;
import io.vavr.collection.Seq;

/**
 * Something that may keep a delegation from being closed, such as a rule that the evaluation is complete.
 *
 * <p>Implement it for a condition of your own. A gate is a pure function of the delegation and the command:
 * it is asked only when CLOSE fits the phase, once for each call that decides on CLOSE or asks for options. A
 * gate that throws breaks the call and leaves the delegation as it was.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Gate {

    /** What it objects to closing now; nothing when it is open. */
    Seq<Objection> objections(Delegation delegation, Close close);
}
