package io.github.nextmove.delegation.rules.autonomy;

/**
 * How much the delegator stands by with attention and encouragement, such as {@link #HIGH}.
 *
 * <p>It is apart from autonomy: one can be low while the other is high.
 *
 * @since 0.1.0
 */
public enum Support {
    /** Little is called for. */
    LOW,

    /** Much is called for. */
    HIGH
}
