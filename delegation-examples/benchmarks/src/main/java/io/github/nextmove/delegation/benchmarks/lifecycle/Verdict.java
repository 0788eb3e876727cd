package io.github.nextmove.delegation.benchmarks.lifecycle;

/** What the hand-written life cycle answers: the delegation after the command, or why not. */
sealed interface Verdict permits HandWrittenDelegation, Refused {}
