package io.github.nextmove.delegation;

/**
 * Something that came up at a checkpoint, such as {@link #POSITIVE_FEEDBACK} (F21-F30).
 *
 * @since 0.1.0
 */
public enum CheckpointItem {
    /** What went well so far (F22). */
    POSITIVE_FEEDBACK,

    /** The question what stands in the way (F24). */
    OBSTACLES_ASKED,

    /** Questions that let the other find the solution (F25). */
    QUESTIONS,

    /** A summary of what was said (F29). */
    SUMMARY
}
