package io.github.nextmove.delegation.rules.autonomy;

import org.immutables.value.Value;

/**
 * The thresholds of autonomy advice, such as the two results in a row that make a pair proven.
 *
 * <p>None of them is science; each has a reason, and a host may set its own. A count below 1 is refused with
 * an {@link IllegalArgumentException} that names it.
 *
 * @param provenAfter how many outcomes in a row as agreed make a pair proven; 2, for small steps (A17, A20)
 * @param failuresForStepBack how many outcomes in a row not as agreed call for a step back; 3, for
 *     "continuously" (A43)
 * @param maxStepUp how many levels autonomy may rise at once; 1 (A19, A22)
 * @param ratingStaleAfterDays after how many days a rating counts as unknown; 180, as readiness is a stage
 *     (F16)
 * @param upAfter how many outcomes in a row as agreed, at one level, bring {@link StandardPolicy#LADDER} a
 *     level up; 3, more than proven asks, as nothing but results moves the ladder
 * @param backAfter how many outcomes not as agreed, among the last {@code backAfter + 1} at one level, bring
 *     it a level back; 2, so that a single one that went well between two does not hide them
 * @since 0.1.0
 */
@Value.Builder
public record Thresholds(
        int provenAfter, int failuresForStepBack, int maxStepUp, int ratingStaleAfterDays, int upAfter, int backAfter) {

    public Thresholds {
        atLeastOne(provenAfter, "provenAfter");
        atLeastOne(failuresForStepBack, "failuresForStepBack");
        atLeastOne(maxStepUp, "maxStepUp");
        atLeastOne(ratingStaleAfterDays, "ratingStaleAfterDays");
        atLeastOne(upAfter, "upAfter");
        atLeastOne(backAfter, "backAfter");
    }

    private static final Thresholds DEFAULTS = new Thresholds(2, 3, 1, 180, 3, 2);

    /** The defaults. */
    public static Thresholds defaults() {
        return DEFAULTS;
    }

    /** Starts from the defaults. */
    public static ThresholdsBuilder builder() {
        return new ThresholdsBuilder().from(DEFAULTS);
    }

    private static void atLeastOne(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more, was " + value);
        }
    }
}
