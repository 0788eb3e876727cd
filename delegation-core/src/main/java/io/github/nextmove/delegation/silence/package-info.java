/**
 * What nobody did by the day it was expected, as facts: {@link
 * io.github.nextmove.delegation.silence.Silences} is the entry point.
 *
 * <p>It asks no clock: the instant is the caller's, who also learns when to look again. It judges nobody, records
 * nothing and starts nothing. Imports the root package, events and the life cycle.
 */
@NullMarked
package io.github.nextmove.delegation.silence;

import org.jspecify.annotations.NullMarked;
