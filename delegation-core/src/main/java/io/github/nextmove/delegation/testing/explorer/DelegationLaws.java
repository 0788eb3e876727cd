package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Gate;
import io.github.nextmove.delegation.testing.Attempt;
import io.vavr.collection.Vector;

/**
 * What is always true of a delegation, such as <i>after a return or a recall every matter is the delegator's</i>.
 *
 * <p>The laws are of the page of the domain, and written without the life cycle: they hold for whatever decides, with
 * or without gates. Add your own to them.
 *
 * @since 0.1.0
 */
public final class DelegationLaws {

    private DelegationLaws() {}

    /** Of every state that is reached. */
    public static Vector<Invariant<Delegation>> ofStates() {
        return OwnerLaws.OF_STATES.appendAll(HistoryLaws.OF_STATES).appendAll(AgreementLaws.OF_STATES);
    }

    /** Of everything that is tried; of several that break at once, the first is told. */
    public static Vector<Invariant<Attempt>> ofAttempts() {
        return HistoryLaws.OF_ATTEMPTS
                .appendAll(OwnerLaws.OF_ATTEMPTS)
                .appendAll(AgreementLaws.OF_ATTEMPTS)
                .append(HistoryLaws.ADDS_UP);
    }

    /** Of a gate: nothing is closed to which it objects. */
    public static Invariant<Attempt> keptShutBy(Gate gate) {
        return Invariant.of(
                "a delegation is not closed while a gate objects",
                attempt -> !attempt.isAccepted()
                        || !(attempt.command() instanceof Close close)
                        || gate.objections(attempt.before(), close).isEmpty());
    }
}
