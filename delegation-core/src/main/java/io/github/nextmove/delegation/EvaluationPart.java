package io.github.nextmove.delegation;

/**
 * A part of a complete evaluation, such as {@link #THANKS}.
 *
 * <p>Source: F48-F53.
 *
 * @since 0.1.0
 */
public enum EvaluationPart {
    /** Whether the result is as agreed (F49). */
    RESULT_MATCH,

    /** What went well (F50). */
    WENT_WELL,

    /** The lessons for next time (F51). */
    LESSONS,

    /** Appreciation (F52). */
    APPRECIATION,

    /** Thanks (F52). */
    THANKS
}
