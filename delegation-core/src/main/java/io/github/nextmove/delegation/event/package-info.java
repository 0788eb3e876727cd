/**
 * What happened: records in the past tense, each an {@link io.github.nextmove.delegation.event.Event}.
 *
 * <p>Imports the root package alone. Type names and schema versions are safe to store.
 */
@NullMarked
package io.github.nextmove.delegation.event;

import org.jspecify.annotations.NullMarked;
