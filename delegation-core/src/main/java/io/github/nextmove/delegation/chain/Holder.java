package io.github.nextmove.delegation.chain;

import io.github.nextmove.delegation.PersonId;
import java.time.Instant;
import java.util.Objects;

/**
 * Who has a monkey in a chain, such as anna, in the second link, since Monday.
 *
 * @param link the number of the link that says so
 * @param person who has it there: a person of that link
 * @param since from when on
 * @since 0.1.0
 */
public record Holder(int link, PersonId person, Instant since) {

    public Holder {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(since, "since");
    }
}
