package io.github.nextmove.delegation.benchmarks.rules;

/** The ten figures that conditions look at, of one delegation or of none. */
interface Figures {

    /** Colleagues who must know. */
    int colleagues();

    /** How large the task is, from 0. */
    int taskSize();

    /** Decisions that the task needs. */
    int decisions();

    /** Events so far. */
    int events();

    /** The agreed level. */
    int level();

    /** Agreed checkpoints. */
    int checkpoints();

    /** Decisions that the delegatee may take. */
    int authority();

    /** Parts that were prepared. */
    int prepared();

    /** How far it has come, from 0. */
    int phase();

    /** Whether the task is not in its place: 1, or 0. */
    int astray();
}
