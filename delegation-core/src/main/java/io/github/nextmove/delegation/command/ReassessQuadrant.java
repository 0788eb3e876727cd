package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Quadrant;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Looks anew at where a returned task stands.
 *
 * <p>Source: F40.
 *
 * @param occasion who does it, and when
 * @param quadrant where it stands now
 * @since 0.1.0
 */
public record ReassessQuadrant(@Valid Occasion occasion, Quadrant quadrant) implements Command {

    public ReassessQuadrant {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(quadrant, "quadrant");
    }

    @Override
    public CommandType type() {
        return CommandType.REASSESS_QUADRANT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reassessQuadrant(this);
    }
}
