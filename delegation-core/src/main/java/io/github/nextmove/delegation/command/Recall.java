package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.RecallReason;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Takes the whole task back.
 *
 * @param occasion who does it, and when
 * @param reason why
 * @since 0.1.0
 */
public record Recall(@Valid Occasion occasion, RecallReason reason) implements Command {

    public Recall {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public CommandType type() {
        return CommandType.RECALL;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.recall(this);
    }
}
