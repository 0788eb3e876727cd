/**
 * What rules are tried on, as functions of a seed: {@link
 * io.github.nextmove.delegation.rules.testing.seeds.Invented}.
 *
 * <p>Stories by a seed are {@code testing.Story.ofSeed}, walks {@code Walk.ofSeed} of core's test kit. Imports
 * core's test kit, the SDK and {@code autonomy}.
 */
@NullMarked
package io.github.nextmove.delegation.rules.testing.seeds;

import org.jspecify.annotations.NullMarked;
