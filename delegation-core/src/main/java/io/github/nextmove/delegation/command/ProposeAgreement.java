package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Proposes to change what was agreed, such as a later deadline; the other one of the two consents or not.
 *
 * <p>One proposal is open at a time: a later one takes its place, and it lapses when the result is delivered, or the
 * task is given or taken back. Source: F15, F16, A20.
 *
 * @param occasion who does it, and when
 * @param change what would be different
 * @since 0.1.0
 */
public record ProposeAgreement(
        @Valid Occasion occasion, @Valid AgreementChange change) implements Command {

    public ProposeAgreement {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(change, "change");
    }

    @Override
    public CommandType type() {
        return CommandType.PROPOSE_AGREEMENT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.proposeAgreement(this);
    }
}
