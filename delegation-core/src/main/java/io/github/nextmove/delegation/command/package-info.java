/**
 * What people want to do: imperative records, each a {@link io.github.nextmove.delegation.command.Command}.
 *
 * <p>Imports the root package alone.
 */
@NullMarked
package io.github.nextmove.delegation.command;

import org.jspecify.annotations.NullMarked;
