package io.github.nextmove.delegation.rules.autonomy;

import io.github.nextmove.delegation.AutonomyLevel;

/**
 * How much direction and support go together, such as {@link #S3}: little direction, much support.
 *
 * <p>Source: Hersey and Blanchard, 1969.
 *
 * @since 0.1.0
 */
public enum Style {
    /** Much direction, little support. */
    S1(Support.LOW),

    /** Much direction, much support. */
    S2(Support.HIGH),

    /** Little direction, much support. */
    S3(Support.HIGH),

    /** Little direction, little support. */
    S4(Support.LOW);

    private final Support support;

    Style(Support support) {
        this.support = support;
    }

    /** The support that belongs to it. */
    public Support support() {
        return support;
    }

    /** The style that belongs to a level. */
    public static Style of(AutonomyLevel level) {
        return switch (level) {
            case L1 -> S1;
            case L2 -> S2;
            case L3 -> S3;
            case L4, L5 -> S4;
        };
    }
}
