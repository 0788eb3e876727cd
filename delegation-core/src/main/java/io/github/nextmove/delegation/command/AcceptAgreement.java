package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Accepts the change that the other one proposed: from now on it is agreed, as a new version.
 *
 * @param occasion who does it, and when
 * @since 0.1.0
 */
public record AcceptAgreement(@Valid Occasion occasion) implements Command {

    public AcceptAgreement {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public CommandType type() {
        return CommandType.ACCEPT_AGREEMENT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.acceptAgreement(this);
    }
}
