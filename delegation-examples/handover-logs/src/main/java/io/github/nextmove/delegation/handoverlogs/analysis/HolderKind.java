package io.github.nextmove.delegation.handoverlogs.analysis;

/** What the holders in a log are, such as groups: of persons nothing is told that would compare them. */
public enum HolderKind {
    /** Teams, departments, queues. */
    GROUP,
    /** People, or what may be people. */
    PERSON
}
