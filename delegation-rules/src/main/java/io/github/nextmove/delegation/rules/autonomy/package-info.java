/**
 * How freely somebody can act: readiness and track record in, advice with a reason out.
 *
 * <p>{@link io.github.nextmove.delegation.rules.autonomy.Advisor} is the entry point. The theory behind it
 * is an {@link io.github.nextmove.delegation.rules.autonomy.AutonomyPolicy}, a value that others can write.
 * Imports core alone: the
 * rules are a layer above it.
 */
@NullMarked
@BuilderStyle
package io.github.nextmove.delegation.rules.autonomy;

import org.jspecify.annotations.NullMarked;
