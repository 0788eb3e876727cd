/**
 * Measures the library beside what people would pick instead, and beside hand-written code: {@link
 * io.github.nextmove.delegation.benchmarks.Benchmarks} runs it all and writes a page of tables.
 */
@NullMarked
package io.github.nextmove.delegation.benchmarks;

import org.jspecify.annotations.NullMarked;
