package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.AutonomyLevel;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The thresholds of the rules, such as the second takeover that makes a ping-pong.
 *
 * <p>None of them is science; each has a reason, and a host may set its own. A count below 1 is refused with
 * an {@link IllegalArgumentException} that names it.
 *
 * @param provenAfter how many outcomes in a row as agreed make a pair proven; 2, for small steps (A17, A20)
 * @param failuresForStepBack how many outcomes in a row not as agreed call for a step back; 3, for
 *     "continuously" (A43)
 * @param maxStepUp how many levels autonomy may rise at once; 1 (A19, A22)
 * @param unscheduledCheckIns the how-manieth check-in by the delegator between two checkpoints is one too
 *     many; 2 (A18, A32)
 * @param howIsMicroFrom the level from which close guidance is too close; L3, as at L1 and L2 it is the
 *     right style
 * @param pingPongAt which takeover of one matter makes a ping-pong; the 2nd (F35)
 * @param ratingStaleAfterDays after how many days a rating counts as unknown; 180, as readiness is a stage
 *     (F16)
 * @since 0.1.0
 */
@Value.Builder
public record Parameters(
        int provenAfter,
        int failuresForStepBack,
        int maxStepUp,
        int unscheduledCheckIns,
        AutonomyLevel howIsMicroFrom,
        int pingPongAt,
        int ratingStaleAfterDays) {

    public Parameters {
        Objects.requireNonNull(howIsMicroFrom, "howIsMicroFrom");
        atLeastOne(provenAfter, "provenAfter");
        atLeastOne(failuresForStepBack, "failuresForStepBack");
        atLeastOne(maxStepUp, "maxStepUp");
        atLeastOne(unscheduledCheckIns, "unscheduledCheckIns");
        atLeastOne(pingPongAt, "pingPongAt");
        atLeastOne(ratingStaleAfterDays, "ratingStaleAfterDays");
    }

    private static final Parameters DEFAULTS = new Parameters(2, 3, 1, 2, AutonomyLevel.L3, 2, 180);

    /** The defaults. */
    public static Parameters defaults() {
        return DEFAULTS;
    }

    /** Starts from the defaults. */
    public static ParametersBuilder builder() {
        return new ParametersBuilder().from(DEFAULTS);
    }

    private static void atLeastOne(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more, was " + value);
        }
    }
}
