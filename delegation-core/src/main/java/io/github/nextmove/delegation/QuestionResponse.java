package io.github.nextmove.delegation;

/**
 * What the delegator did with a question that was the delegatee's to answer, such as {@link #REDIRECTED}
 * (A37).
 *
 * @since 0.1.0
 */
public enum QuestionResponse {
    /** Answered it. */
    ANSWERED,

    /** Sent the asker to the delegatee. */
    REDIRECTED
}
