package io.github.nextmove.delegation.rules.autonomy;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.ReadinessLevel;

/**
 * Why a built-in policy advises what it does, such as {@link #ONE_STEP_AT_A_TIME}.
 *
 * @since 0.1.0
 */
public enum AdviceReason {
    /** Competence low, motivation low. */
    NOT_YET_COMPETENT_NOT_MOTIVATED,

    /** Competence low, motivation high. */
    NOT_YET_COMPETENT_MOTIVATED,

    /** Competence high, motivation low. */
    COMPETENT_NOT_MOTIVATED,

    /** Both high, and not yet enough outcomes in a row as agreed. */
    COMPETENT_AND_MOTIVATED_UNPROVEN,

    /** Both high, and enough outcomes in a row as agreed. */
    COMPETENT_AND_MOTIVATED_PROVEN,

    /** The last outcomes were not as agreed (A43). */
    STEP_BACK_AFTER_REPEATED_FAILURE,

    /** More freedom would be right, and comes in steps (A19, A22). */
    ONE_STEP_AT_A_TIME,

    /** On the ladder: no level was agreed yet, so that the rating says where to begin. */
    START_BY_RATING,

    /** On the ladder: enough results in a row as agreed, three by default; with {@code count}. */
    THREE_IN_A_ROW_AT_THIS_LEVEL,

    /** On the ladder: too many of the last few not as agreed; with {@code count} and {@code window}. */
    TWO_OF_THREE_NOT_AS_AGREED,

    /** On the ladder: enough in a row as agreed, while competence is rated low; with {@code count}. */
    RATED_LOW_CAP,

    /** On the ladder: not enough results for a step; with {@code count} in a row of the {@code needed}. */
    COUNTING,

    /** A network member: the level is theirs to choose (F17). */
    NETWORK_CHOSEN_FOR_COMPETENCE,

    /** No rating by the delegator, or one that is too old. */
    READINESS_UNKNOWN;

    private static final String TEXTS = "io.github.nextmove.delegation.rules.autonomy.advice";

    /** The reason of a readiness level. */
    static AdviceReason of(ReadinessLevel level, boolean proven) {
        return switch (level) {
            case NOT_YET_COMPETENT_NOT_MOTIVATED -> NOT_YET_COMPETENT_NOT_MOTIVATED;
            case NOT_YET_COMPETENT_MOTIVATED -> NOT_YET_COMPETENT_MOTIVATED;
            case COMPETENT_NOT_MOTIVATED -> COMPETENT_NOT_MOTIVATED;
            case COMPETENT_AND_MOTIVATED -> proven ? COMPETENT_AND_MOTIVATED_PROVEN : COMPETENT_AND_MOTIVATED_UNPROVEN;
        };
    }

    /** What it says, for people; a reason that counts needs its values, which an advice has. */
    public Message message() {
        return Message.of(TEXTS, name());
    }
}
