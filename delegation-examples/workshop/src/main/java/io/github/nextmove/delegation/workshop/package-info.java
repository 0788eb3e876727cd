/**
 * The trainer's tool: scenarios of delegating work, played in the terminal.
 *
 * <p>{@link io.github.nextmove.delegation.workshop.Workshop} is the program. Here is its command line; reading
 * is in {@code scenario}, playing in {@code play}, telling in {@code story}.
 */
@NullMarked
package io.github.nextmove.delegation.workshop;

import org.jspecify.annotations.NullMarked;
