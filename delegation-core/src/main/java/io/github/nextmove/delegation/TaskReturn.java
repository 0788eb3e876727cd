package io.github.nextmove.delegation;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * What became of a task that was given back, such as accepted, looked at anew and planned.
 *
 * <p>Source: F37-F41.
 *
 * @param reason why it was given back
 * @param accepted whether the delegator accepted it
 * @param contested whether the delegator ever contested it
 * @param quadrant the quadrant by the new look, once taken (F40)
 * @param followUp what the delegator chose to do, once chosen (F41)
 * @since 0.1.0
 */
public record TaskReturn(
        ReturnReason reason,
        boolean accepted,
        boolean contested,
        Option<Quadrant> quadrant,
        Option<FollowUp> followUp) {

    public TaskReturn {
        Objects.requireNonNull(reason, "reason");
        quadrant = Components.option(quadrant, "quadrant");
        followUp = Components.option(followUp, "followUp");
    }

    /** A return that nothing was done with yet. */
    public static TaskReturn of(ReturnReason reason) {
        return new TaskReturn(reason, false, false, Option.none(), Option.none());
    }
}
