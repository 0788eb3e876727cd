package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.PersonId;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * Why a gate is closed and what opens it, such as: the evaluation misses thanks, and noor can still say it.
 *
 * <p>It is what a finding of a rule becomes when it reaches the life cycle, which does not know that rules
 * exist.
 *
 * @param code what is wrong, by a stable code such as {@code EVALUATION_INCOMPLETE}
 * @param subject what it is about, such as a matter; may be empty
 * @param problem what is wrong, for people
 * @param nextMove what to do about it, for people
 * @param owner whose move that is
 * @since 0.1.0
 */
public record Objection(String code, Vector<String> subject, Message problem, Message nextMove, PersonId owner) {

    public Objection {
        Objects.requireNonNull(code, "code");
        subject = Components.list(subject, "subject");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(nextMove, "nextMove");
        Objects.requireNonNull(owner, "owner");
    }
}
