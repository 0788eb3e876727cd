/**
 * The life cycle beside what people would pick instead: entry points are {@link
 * io.github.nextmove.delegation.benchmarks.lifecycle.LifecycleBenchmark} and {@link
 * io.github.nextmove.delegation.benchmarks.lifecycle.ReplayBenchmark}.
 *
 * <p>Each {@code LifecycleContestant} takes the same commands and gives the same {@code Told}. All use the records of
 * the library as data: commands come in, events are kept. The two immutable ones, ours and the hand-written one, keep
 * the history and the matters themselves. A peer knows phases and transitions alone: the {@code Dossier} around it
 * keeps the history and the matters, is asked by its guards, and is written by its actions. It is mutable, which is
 * cheaper and is what users of these peers do.
 */
@NullMarked
package io.github.nextmove.delegation.benchmarks.lifecycle;

import org.jspecify.annotations.NullMarked;
