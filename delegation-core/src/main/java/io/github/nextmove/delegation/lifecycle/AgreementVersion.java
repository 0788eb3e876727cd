package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementChange;
import java.time.Instant;
import java.util.Objects;

/**
 * What was agreed from one moment on, such as version 2, with a later deadline, since 9 March.
 *
 * <p>The first version is that of the conversation; each change that both consent to makes a new one. The last one
 * is in force.
 *
 * @param number from 1, without gaps
 * @param agreement what is agreed
 * @param since from when on
 * @param byEvent the number of the event that made it so
 * @since 0.1.0
 */
public record AgreementVersion(int number, Agreement agreement, Instant since, int byEvent) {

    public AgreementVersion {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(since, "since");
    }

    AgreementVersion changedBy(AgreementChange change, Instant at, int event) {
        return new AgreementVersion(number + 1, agreement.changedBy(change), at, event);
    }
}
