package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Topic;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * The delegation conversation was held, and accepted or not.
 *
 * @param occasion who did it, and when
 * @param topics what it was about
 * @param accepted whether the delegatee accepted
 * @param agreement what was agreed; may be absent when it was not accepted
 * @since 0.1.0
 */
public record ConversationHeld(Occasion occasion, Set<Topic> topics, boolean accepted, Option<Agreement> agreement)
        implements Event {

    public ConversationHeld {
        Objects.requireNonNull(occasion, "occasion");
        topics = Components.set(topics, "topics");
        agreement = Components.option(agreement, "agreement");
    }

    @Override
    public EventType type() {
        return EventType.CONVERSATION_HELD;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.conversationHeld(this);
    }
}
