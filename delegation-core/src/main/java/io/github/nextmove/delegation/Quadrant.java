package io.github.nextmove.delegation;

/**
 * Where a task stands by urgency and importance, such as {@link #IMPORTANT_NOT_URGENT}.
 *
 * <p>The form speaks of quadrants without defining them; reading them as urgency by importance is an
 * interpretation. Source: F40-F42.
 *
 * @since 0.1.0
 */
public enum Quadrant {
    /** Urgent and important. */
    URGENT_IMPORTANT,

    /** Important, and it can wait. */
    IMPORTANT_NOT_URGENT,

    /** Urgent, and not important. */
    URGENT_NOT_IMPORTANT,

    /** Neither urgent nor important. */
    NEITHER
}
