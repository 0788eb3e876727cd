package io.github.nextmove.delegation.testing.host;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/**
 * What a host says to a command, such as no, for a wrong phase.
 *
 * @param isAccepted whether it says yes
 * @param reasons why not; empty when it does not say, and nothing is compared
 * @since 0.1.0
 */
public record HostAnswer(boolean isAccepted, Vector<Reason> reasons) {

    public HostAnswer {
        reasons = Components.list(reasons, "reasons");
    }

    /** Yes. */
    public static HostAnswer accepted() {
        return new HostAnswer(true, Vector.empty());
    }

    /** No, without reasons that could be compared. */
    public static HostAnswer refused() {
        return new HostAnswer(false, Vector.empty());
    }

    /** What a life cycle answered, where a host hands that on. */
    public static HostAnswer of(Either<Rejection, ?> answer) {
        return answer.fold(rejection -> new HostAnswer(false, rejection.reasons()), accepted -> accepted());
    }

    @Override
    public String toString() {
        if (isAccepted) {
            return "accepted";
        }
        return reasons.isEmpty() ? "refused" : "refused for " + reasons.mkString(", ");
    }
}
