package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.PersonId;
import java.util.Objects;

/**
 * Something that somebody can do about a finding, such as: sam takes the caterer back.
 *
 * @param what what to do, for people
 * @param owner whose move it is
 * @param takesOver whether the delegator ends up with a monkey that was somebody else's; the text says so too
 * @since 0.1.0
 */
public record Suggestion(Message what, PersonId owner, boolean takesOver) {

    public Suggestion {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(owner, "owner");
    }
}
