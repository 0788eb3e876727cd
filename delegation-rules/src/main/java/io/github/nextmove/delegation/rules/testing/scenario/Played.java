package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * What came of the steps of a scenario in a life cycle.
 *
 * @param delegation the delegation after all steps that were accepted
 * @param refused those that were not, in order
 * @since 0.1.0
 */
public record Played(Delegation delegation, Vector<Refused> refused) {

    public Played {
        Objects.requireNonNull(delegation, "delegation");
        Components.list(refused, "refused");
    }

    /**
     * A step that changed nothing, such as a CLOSE that came too early.
     *
     * @param step the step
     * @param rejection every reason why not
     */
    public record Refused(Step step, Rejection rejection) {
        public Refused {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(rejection, "rejection");
        }
    }

    /** What it is after one step more, as a life cycle decides. */
    Played next(Lifecycle lifecycle, Step step) {
        return lifecycle
                .decide(delegation, step.command())
                .fold(
                        rejection -> new Played(delegation, refused.append(new Refused(step, rejection))),
                        decision -> new Played(decision.delegation(), refused));
    }
}
