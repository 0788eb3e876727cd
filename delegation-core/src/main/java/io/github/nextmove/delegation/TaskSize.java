package io.github.nextmove.delegation;

/**
 * How large a task is, such as {@link #SMALL} to begin with (A20).
 *
 * @since 0.1.0
 */
public enum TaskSize {
    /** A first step: little can go wrong. */
    SMALL,

    /** A usual piece of work. */
    MEDIUM,

    /** A project; too much for a first delegation. */
    LARGE
}
