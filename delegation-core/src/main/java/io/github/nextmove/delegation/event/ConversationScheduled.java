package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * An appointment for the delegation conversation was made.
 *
 * @param occasion who did it, and when
 * @since 0.1.0
 */
public record ConversationScheduled(Occasion occasion) implements Event {

    public ConversationScheduled {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public EventType type() {
        return EventType.CONVERSATION_SCHEDULED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.conversationScheduled(this);
    }
}
