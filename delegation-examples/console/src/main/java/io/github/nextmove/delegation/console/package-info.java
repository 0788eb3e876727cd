/**
 * What every program for the terminal has, so that none writes it again: a language, help and messages in it, exit
 * codes, pages of text, and one line for whatever goes wrong.
 *
 * <p>{@link io.github.nextmove.delegation.console.Console} runs a {@link
 * io.github.nextmove.delegation.console.Program}; the program itself knows its commands and its own texts.
 */
@NullMarked
package io.github.nextmove.delegation.console;

import org.jspecify.annotations.NullMarked;
