package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.FollowUp;
import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * The delegator chose what to do with the returned task.
 *
 * @param occasion who did it, and when
 * @param followUp what the delegator will do
 * @since 0.1.0
 */
public record FollowUpChosen(Occasion occasion, FollowUp followUp) implements Event {

    public FollowUpChosen {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(followUp, "followUp");
    }

    @Override
    public EventType type() {
        return EventType.FOLLOW_UP_CHOSEN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.followUpChosen(this);
    }
}
