/**
 * Tells what was played, for people, in English or Dutch: {@link
 * io.github.nextmove.delegation.workshop.story.Storyteller} is the entry point, and writes on a {@link
 * io.github.nextmove.delegation.console.Page}. The texts stand in a bundle of its own; what the library
 * says of itself is the library's.
 */
@NullMarked
package io.github.nextmove.delegation.workshop.story;

import org.jspecify.annotations.NullMarked;
