package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.FollowUp;
import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Chooses what to do with a returned task.
 *
 * <p>Source: F41.
 *
 * @param occasion who does it, and when
 * @param followUp what the delegator will do
 * @since 0.1.0
 */
public record ChooseFollowUp(@Valid Occasion occasion, FollowUp followUp) implements Command {

    public ChooseFollowUp {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(followUp, "followUp");
    }

    @Override
    public CommandType type() {
        return CommandType.CHOOSE_FOLLOW_UP;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.chooseFollowUp(this);
    }
}
