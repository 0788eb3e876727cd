package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.PersonId;
import java.time.Instant;
import java.util.Objects;

/**
 * A change of the agreement that waits for the other one's consent, such as sam's wish for a later deadline.
 *
 * @param byEvent the number of the event in which it was proposed
 * @param by who proposed it
 * @param at when
 * @param change what would be different
 * @since 0.1.0
 */
public record Proposal(int byEvent, PersonId by, Instant at, AgreementChange change) {

    public Proposal {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(change, "change");
    }
}
