package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.QuestionResponse;
import java.util.Objects;

/**
 * The delegator was asked something that was the delegatee's to answer.
 *
 * @param occasion who did it, and when
 * @param response what the delegator did with it
 * @since 0.1.0
 */
public record DelegatorAsked(Occasion occasion, QuestionResponse response) implements Event {

    public DelegatorAsked {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(response, "response");
    }

    @Override
    public EventType type() {
        return EventType.QUESTION_TO_DELEGATOR;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.delegatorAsked(this);
    }
}
