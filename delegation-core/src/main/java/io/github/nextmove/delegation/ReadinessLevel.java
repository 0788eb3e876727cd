package io.github.nextmove.delegation;

/**
 * Where somebody stands with a kind of task, such as {@link #COMPETENT_NOT_MOTIVATED}.
 *
 * <p>It is a stage that changes, derived from a {@link ReadinessRating} and never set. Source: F14-F16.
 *
 * @since 0.1.0
 */
public enum ReadinessLevel {
    /** Competence low, motivation low. */
    NOT_YET_COMPETENT_NOT_MOTIVATED,

    /** Competence low, motivation high. */
    NOT_YET_COMPETENT_MOTIVATED,

    /** Competence high, motivation low. */
    COMPETENT_NOT_MOTIVATED,

    /** Competence high, motivation high. */
    COMPETENT_AND_MOTIVATED;

    /** The level of a pair of ratings. */
    public static ReadinessLevel of(Rating competence, Rating motivation) {
        if (competence == Rating.LOW) {
            return motivation == Rating.LOW ? NOT_YET_COMPETENT_NOT_MOTIVATED : NOT_YET_COMPETENT_MOTIVATED;
        }
        return motivation == Rating.LOW ? COMPETENT_NOT_MOTIVATED : COMPETENT_AND_MOTIVATED;
    }
}
