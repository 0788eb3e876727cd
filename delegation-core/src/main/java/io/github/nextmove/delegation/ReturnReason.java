package io.github.nextmove.delegation;

/**
 * Why a network member gives the task back, such as {@link #OTHER_PRIORITIES} (F38).
 *
 * @since 0.1.0
 */
public enum ReturnReason {
    /** It does not succeed. */
    DOES_NOT_SUCCEED,

    /** Other things come first. */
    OTHER_PRIORITIES,

    /** Anything else. */
    OTHER
}
