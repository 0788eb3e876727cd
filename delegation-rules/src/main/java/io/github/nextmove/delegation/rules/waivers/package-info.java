/**
 * Findings that somebody waives for a time: with a reason, by two people, and with an end.
 *
 * <p>A {@link io.github.nextmove.delegation.rules.waivers.Waiver} is a value; a rule set brings waivers into a
 * book, and each review says what became of them. Imports the values of core and its delegation.
 */
@NullMarked
@BuilderStyle
package io.github.nextmove.delegation.rules.waivers;

import org.jspecify.annotations.NullMarked;
