package io.github.nextmove.delegation.rules.autonomy;

/**
 * A theory of how much freedom fits, such as {@link StandardPolicy#ORDERED}.
 *
 * <p>Implement it for a theory of your own, as a pure function. Its law: more competence, all else equal,
 * never gives less autonomy. More motivation may change support instead of autonomy.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface AutonomyPolicy {

    /** What it advises. */
    Advice advise(Basis basis);
}
