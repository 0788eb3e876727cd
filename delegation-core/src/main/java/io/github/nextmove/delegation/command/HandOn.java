package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.vavr.collection.Vector;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Begins to hand a part of the work on to somebody else, such as the catering to anna.
 *
 * <p>The part is a delegation of its own, in which the delegatee is the delegator; {@code chain} links the two.
 * Whoever handed the task over first stays accountable for all of it. Decide on it with a {@code ChainLifecycle}: a life
 * cycle of one delegation records that it was done, and begins no part.
 *
 * @param occasion who does it, and when
 * @param task the part of the work
 * @param to the one person it is meant for
 * @param colleagues who must know about it, in the order in which they are named
 * @since 0.1.0
 */
public record HandOn(
        @Valid Occasion occasion, @Valid Task task, @Valid Delegatee to, Vector<@Valid PersonId> colleagues)
        implements Command {

    public HandOn {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(to, "to");
        colleagues = Components.list(colleagues, "colleagues");
    }

    @Override
    public CommandType type() {
        return CommandType.HAND_ON;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.handOn(this);
    }
}
