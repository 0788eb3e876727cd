/**
 * The test kit of the life cycle, for hosts and for rules: delegations to test with, free of any test framework.
 *
 * <p>{@link io.github.nextmove.delegation.testing.Given} has one in each phase, {@link
 * io.github.nextmove.delegation.testing.Walk} walks through the life cycle as numbers say, mostly deep, and {@link
 * io.github.nextmove.delegation.testing.Cast} names who plays. All of it is pure: the same numbers, the same walk.
 * Imports all that it walks through; nothing imports it but tests and test kits.
 */
@NullMarked
package io.github.nextmove.delegation.testing;

import org.jspecify.annotations.NullMarked;
