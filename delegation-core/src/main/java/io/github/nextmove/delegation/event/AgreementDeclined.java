package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * The change that the other one proposed was not accepted.
 *
 * @param occasion who did it, and when
 * @since 0.1.0
 */
public record AgreementDeclined(Occasion occasion) implements Event {

    public AgreementDeclined {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public EventType type() {
        return EventType.AGREEMENT_DECLINED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.agreementDeclined(this);
    }
}
