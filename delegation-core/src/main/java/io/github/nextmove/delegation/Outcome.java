package io.github.nextmove.delegation;

/**
 * Whether the result was as agreed, such as {@link #AS_AGREED} (F49).
 *
 * <p>It is about the result, and says nothing of how complete the evaluation was.
 *
 * @since 0.1.0
 */
public enum Outcome {
    /** It was. */
    AS_AGREED,

    /** It was not, or not wholly. */
    NOT_AS_AGREED
}
