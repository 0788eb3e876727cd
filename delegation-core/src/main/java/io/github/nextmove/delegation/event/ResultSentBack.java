package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Occasion;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * The result was sent back for more work.
 *
 * @param occasion who did it, and when
 * @param whatIsMissing what is missing, in words
 * @since 0.1.0
 */
public record ResultSentBack(Occasion occasion, Option<String> whatIsMissing) implements Event {

    public ResultSentBack {
        Objects.requireNonNull(occasion, "occasion");
        whatIsMissing = Components.option(whatIsMissing, "whatIsMissing");
    }

    @Override
    public EventType type() {
        return EventType.RESULT_SENT_BACK;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.resultSentBack(this);
    }
}
