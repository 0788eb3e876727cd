package io.github.nextmove.delegation;

import io.vavr.control.Option;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Objects;

/**
 * Who did something, when, and in which conversation, such as sam on Monday at nine in the corridor.
 *
 * <p>The clock is the caller's: the library never asks what time it is.
 *
 * @param by who did it
 * @param at when it was done
 * @param conversation the conversation it was part of; without one it stands alone
 * @since 0.1.0
 */
public record Occasion(@Valid PersonId by, Instant at, Option<@Valid ConversationId> conversation) {

    public Occasion {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        conversation = Components.option(conversation, "conversation");
    }

    /** Something done outside any conversation. */
    public static Occasion of(PersonId by, Instant at) {
        return new Occasion(by, at, Option.none());
    }

    /** The same occasion, inside a conversation. */
    public Occasion in(ConversationId conversation) {
        return new Occasion(by, at, Option.some(conversation));
    }
}
