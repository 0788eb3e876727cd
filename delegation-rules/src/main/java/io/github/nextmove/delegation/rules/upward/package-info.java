/**
 * Upward delegation: how monkeys moved between the two, conversation by conversation.
 *
 * <p>{@link io.github.nextmove.delegation.rules.upward.MonkeyMoves} is the entry point. It tells what
 * happened; what to think of it is for rules. Imports core alone: the
 * rules are a layer above it.
 */
@NullMarked
package io.github.nextmove.delegation.rules.upward;

import org.jspecify.annotations.NullMarked;
