/**
 * What was measured, as a page: a {@code Part} of the comparison is run with an {@code Effort} and gives {@code
 * Table}s, which {@code Page} writes in Markdown beside the date, the JDK and the {@code Machine}.
 */
@NullMarked
package io.github.nextmove.delegation.benchmarks.report;

import org.jspecify.annotations.NullMarked;
