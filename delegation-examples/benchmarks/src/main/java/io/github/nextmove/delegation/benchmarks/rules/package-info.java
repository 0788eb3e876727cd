/**
 * Ten conditions beside rule engines and beside a hand-written loop: entry points are {@link
 * io.github.nextmove.delegation.benchmarks.rules.RulesBenchmark} and {@link
 * io.github.nextmove.delegation.benchmarks.rules.BookBenchmark}.
 *
 * <p>Each {@code RulesContestant} is told of a {@code Case} and marks in it which of the {@link
 * io.github.nextmove.delegation.benchmarks.rules.Check}s hold. Ours has an answer of every rule and a finding of each
 * that fires, with its source and next moves, even where no explanation is asked for; the others have a name. Sessions
 * of engines that can be used again are used again, which is the fast way.
 */
@NullMarked
package io.github.nextmove.delegation.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
