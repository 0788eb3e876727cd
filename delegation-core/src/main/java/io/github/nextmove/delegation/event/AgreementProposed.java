package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.Occasion;
import java.util.Objects;

/**
 * Somebody proposed to change what was agreed.
 *
 * @param occasion who did it, and when
 * @param change what would be different
 * @since 0.1.0
 */
public record AgreementProposed(Occasion occasion, AgreementChange change) implements Event {

    public AgreementProposed {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(change, "change");
    }

    @Override
    public EventType type() {
        return EventType.AGREEMENT_PROPOSED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.agreementProposed(this);
    }
}
