package io.github.nextmove.delegation.rules;

/**
 * What a source is worth as evidence, such as {@link #MIXED}.
 *
 * @since 0.1.0
 */
public enum Evidence {
    /** Studies support it. */
    EMPIRICAL,

    /** Studies support it in part. */
    MIXED,

    /** People with experience say so. */
    PRACTITIONER,

    /** Studies speak against it, or for both sides. */
    CONTESTED,

    /** A choice that an organisation made for itself. */
    HOUSE_RULE
}
