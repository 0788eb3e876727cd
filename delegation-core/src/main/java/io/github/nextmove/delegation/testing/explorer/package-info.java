/**
 * The explorer, for hosts with gates and rules of their own: every state that a bounded world of delegations can
 * reach, breadth first, with the laws checked in each and the shortest history to what breaks one.
 *
 * <p>{@link io.github.nextmove.delegation.testing.explorer.Explorer} is where to begin, {@link
 * io.github.nextmove.delegation.testing.explorer.DelegationWorld} is the world that most explore. It needs no test
 * framework, and a world is a value: the same world, the same report. Imports the root, command, event, lifecycle
 * and testing.
 */
@NullMarked
package io.github.nextmove.delegation.testing.explorer;

import org.jspecify.annotations.NullMarked;
