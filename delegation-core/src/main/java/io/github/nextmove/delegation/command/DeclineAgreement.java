package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Does not accept the change that the other one proposed: what was agreed stays.
 *
 * @param occasion who does it, and when
 * @since 0.1.0
 */
public record DeclineAgreement(@Valid Occasion occasion) implements Command {

    public DeclineAgreement {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public CommandType type() {
        return CommandType.DECLINE_AGREEMENT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.declineAgreement(this);
    }
}
