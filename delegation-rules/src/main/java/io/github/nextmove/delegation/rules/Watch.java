package io.github.nextmove.delegation.rules;

/** Hears what of now was asked for: what else rules look at changes by events alone. */
@FunctionalInterface
interface Watch {

    Watch NOBODY = part -> {};

    void asked(Part part);

    /** What of now can be asked for. */
    enum Part {
        /** The day it is. */
        DAY,
        /** The very instant. */
        INSTANT
    }
}
