package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Ends the delegation, after an evaluation or a return; gates may refuse it.
 *
 * <p>Source: F40, F41, F45, F47-F53.
 *
 * @param occasion who does it, and when
 * @since 0.1.0
 */
public record Close(@Valid Occasion occasion) implements Command {

    public Close {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public CommandType type() {
        return CommandType.CLOSE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.close(this);
    }
}
