package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.testing.ChainAttempt;
import io.vavr.collection.Vector;

/**
 * What is always true of a chain, such as <i>nobody has two places on a path</i>.
 *
 * <p>Of each link by itself {@link DelegationLaws} tells. They are written without the rules of the chain: they hold
 * for whatever decides. Add your own to them.
 *
 * @since 0.1.0
 */
public final class ChainLaws {

    private ChainLaws() {}

    /** Of every state that is reached. */
    public static Vector<Invariant<Chain>> ofStates() {
        return ChainStateLaws.ALL;
    }

    /** Of everything that is tried; of several that break at once, the first is told. */
    public static Vector<Invariant<ChainAttempt>> ofAttempts() {
        return ChainStepLaws.ALL.append(ChainStateLaws.ADDS_UP);
    }
}
