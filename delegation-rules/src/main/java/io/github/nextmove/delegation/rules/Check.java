package io.github.nextmove.delegation.rules;

import io.vavr.collection.Seq;

/**
 * What a rule looks for in a situation, such as a deadline that was not agreed.
 *
 * <p>Implement it for a rule of your own, as a pure function: no clock, no state, no input or output. One
 * that throws never stops the other rules: it is reported as a {@link RuleFailure}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Check {

    /** What it sees; nothing when all is well. */
    Seq<Observation> observe(Situation situation);
}
