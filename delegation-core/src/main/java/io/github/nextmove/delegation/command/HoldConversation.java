package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Topic;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Holds the delegation conversation, in which the task is handed over when the delegatee accepts.
 *
 * <p>An accepted one needs an agreement. Source: F3-F13.
 *
 * @param occasion who does it, and when
 * @param topics what it was about
 * @param accepted whether the delegatee accepted
 * @param agreement what was agreed; may be absent when it was not accepted
 * @since 0.1.0
 */
public record HoldConversation(
        @Valid Occasion occasion, Set<Topic> topics, boolean accepted, Option<@Valid Agreement> agreement)
        implements Command {

    public HoldConversation {
        Objects.requireNonNull(occasion, "occasion");
        topics = Components.set(topics, "topics");
        agreement = Components.option(agreement, "agreement");
    }

    /** A conversation in which the delegatee accepted. */
    public static HoldConversation accepted(Occasion occasion, Agreement agreement, Topic... topics) {
        return new HoldConversation(occasion, TreeSet.of(topics), true, Option.some(agreement));
    }

    /** A conversation in which the delegatee did not accept. */
    public static HoldConversation declined(Occasion occasion, Topic... topics) {
        return new HoldConversation(occasion, TreeSet.of(topics), false, Option.none());
    }

    @Override
    public CommandType type() {
        return CommandType.HOLD_CONVERSATION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.holdConversation(this);
    }
}
