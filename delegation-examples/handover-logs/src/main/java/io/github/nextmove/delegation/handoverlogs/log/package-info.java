/**
 * Reads logs of ticket and workflow systems as a stream: XES and CSV, packed or not.
 *
 * <p>{@link io.github.nextmove.delegation.handoverlogs.log.LogReader} is the entry point; it tells a
 * {@link io.github.nextmove.delegation.handoverlogs.log.LogListener} one event after another and keeps none.
 */
@NullMarked
package io.github.nextmove.delegation.handoverlogs.log;

import org.jspecify.annotations.NullMarked;
