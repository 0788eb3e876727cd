/**
 * The optional part of the test kit for jqwik: whatever rules look at, as arbitraries that shrink.
 *
 * <p>{@link io.github.nextmove.delegation.rules.testing.jqwik.Stories} is where to begin; walks, track records and
 * settings are there for laws of their own. It needs {@code net.jqwik:jqwik-api}, which the rules do not bring
 * along; nothing imports it but tests. The same things as functions of a seed need no jqwik: see {@link
 * io.github.nextmove.delegation.rules.testing.seeds.Invented}.
 */
@NullMarked
package io.github.nextmove.delegation.rules.testing.jqwik;

import org.jspecify.annotations.NullMarked;
