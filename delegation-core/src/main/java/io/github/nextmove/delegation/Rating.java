package io.github.nextmove.delegation;

/**
 * A rating of competence, motivation or confidence for one task type, such as {@link #HIGH}.
 *
 * <p>It says where somebody stands with this work today, not what the person is worth. Source: F15, F16.
 *
 * @since 0.1.0
 */
public enum Rating {
    /** Not yet, or not now. */
    LOW,

    /** Enough to build on. */
    HIGH
}
