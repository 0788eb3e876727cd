/**
 * The pure machine: {@link io.github.nextmove.delegation.lifecycle.Lifecycle} decides on commands by one
 * table, {@link io.github.nextmove.delegation.lifecycle.Options} tell what somebody may do before they try, and
 * {@link io.github.nextmove.delegation.lifecycle.Delegation} is what the events add up to.
 *
 * <p>Imports the root package, commands and events. It knows no rules: what they have against closing
 * reaches it through a {@link io.github.nextmove.delegation.lifecycle.Gate}.
 */
@NullMarked
package io.github.nextmove.delegation.lifecycle;

import org.jspecify.annotations.NullMarked;
