package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.QuestionResponse;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Asks the delegator something that is the delegatee's to answer; who does it is the one who asks.
 *
 * <p>Source: A37.
 *
 * @param occasion who does it, and when
 * @param response what the delegator did with it
 * @since 0.1.0
 */
public record AskDelegator(@Valid Occasion occasion, QuestionResponse response) implements Command {

    public AskDelegator {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(response, "response");
    }

    @Override
    public CommandType type() {
        return CommandType.ASK_DELEGATOR;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.askDelegator(this);
    }
}
