/**
 * Plays scenarios: {@link io.github.nextmove.delegation.workshop.play.Player} lets the library decide on
 * each step, and {@link io.github.nextmove.delegation.workshop.play.Comparison} holds what came of it against
 * what was expected. Data in, data out; nothing is printed.
 */
@NullMarked
package io.github.nextmove.delegation.workshop.play;

import org.jspecify.annotations.NullMarked;
