package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Agrees who has the next move in a matter: from now on that person has the monkey.
 *
 * <p>Source: F35, F36.
 *
 * @param occasion who does it, and when
 * @param matter which matter; it must have been raised
 * @param nextMove who moves, and by when
 * @since 0.1.0
 */
public record AgreeNextMove(
        @Valid Occasion occasion,
        @Valid MatterId matter,
        @Valid NextMove nextMove) implements Command {

    public AgreeNextMove {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(nextMove, "nextMove");
    }

    @Override
    public CommandType type() {
        return CommandType.AGREE_NEXT_MOVE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.agreeNextMove(this);
    }
}
