/**
 * Delegations that were handed on, such as from noor to sam, and a part of it from sam to anna.
 *
 * <p>{@link io.github.nextmove.delegation.chain.Chain} is the value that links them, and {@link
 * io.github.nextmove.delegation.chain.ChainLifecycle} decides on it, with events for one link or for several at
 * once. Imports the root package, commands, events and the life cycle; each link is a delegation like any other.
 */
@NullMarked
package io.github.nextmove.delegation.chain;

import org.jspecify.annotations.NullMarked;
