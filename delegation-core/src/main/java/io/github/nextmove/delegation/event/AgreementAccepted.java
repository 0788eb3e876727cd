package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * The change that the other one proposed was accepted: the agreement has a new version.
 *
 * @param occasion who did it, and when
 * @since 0.1.0
 */
public record AgreementAccepted(Occasion occasion) implements Event {

    public AgreementAccepted {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public EventType type() {
        return EventType.AGREEMENT_ACCEPTED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.agreementAccepted(this);
    }
}
