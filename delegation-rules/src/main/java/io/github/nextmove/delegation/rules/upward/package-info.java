/**
 * Upward delegation: how monkeys moved between the two, conversation by conversation, and how any matter moved
 * between holders.
 *
 * <p>{@link io.github.nextmove.delegation.rules.upward.MonkeyMoves} is the entry point for a delegation, and
 * {@link io.github.nextmove.delegation.rules.upward.HandoverTrail}, which it uses, for what others kept, such as the
 * log of a ticket system. They tell what happened; what to think of it is for rules. Imports core alone: the rules are
 * a layer above it.
 */
@NullMarked
package io.github.nextmove.delegation.rules.upward;

import org.jspecify.annotations.NullMarked;
