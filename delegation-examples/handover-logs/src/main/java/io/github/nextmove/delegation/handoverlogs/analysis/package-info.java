/**
 * Counts hand-offs, hand-backs and ping-pong over all cases of a log, with the trail of {@code rules.upward}.
 *
 * <p>{@link io.github.nextmove.delegation.handoverlogs.analysis.LogAnalysis} is the entry point;
 * {@link io.github.nextmove.delegation.handoverlogs.analysis.Analysis} is what it comes to. It neither reads nor
 * prints.
 */
@NullMarked
package io.github.nextmove.delegation.handoverlogs.analysis;

import org.jspecify.annotations.NullMarked;
