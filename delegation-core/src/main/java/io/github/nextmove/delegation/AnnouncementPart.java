package io.github.nextmove.delegation;

/**
 * What colleagues were told, such as {@link #RESPONSIBLE_PERSON} (A36).
 *
 * @since 0.1.0
 */
public enum AnnouncementPart {
    /** Who has the task now. */
    RESPONSIBLE_PERSON,

    /** What the task is. */
    PROJECT
}
