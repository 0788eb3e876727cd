/**
 * All rules over very many delegations, and what one of them takes in memory: {@link
 * io.github.nextmove.delegation.benchmarks.portfolio.PortfolioPart} measures it.
 *
 * <p>Delegations are {@code Generated} by a seed. {@code HeldInMemory} runs in a JVM of its own, as a heap is measured
 * best when nothing else is in it.
 */
@NullMarked
package io.github.nextmove.delegation.benchmarks.portfolio;

import org.jspecify.annotations.NullMarked;
