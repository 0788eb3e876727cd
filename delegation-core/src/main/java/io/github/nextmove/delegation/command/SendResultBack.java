package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Occasion;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * Sends the result back for more work.
 *
 * @param occasion who does it, and when
 * @param whatIsMissing what is missing, in words
 * @since 0.1.0
 */
public record SendResultBack(@Valid Occasion occasion, Option<@NotBlank @Size(max = 10_000) String> whatIsMissing)
        implements Command {

    public SendResultBack {
        Objects.requireNonNull(occasion, "occasion");
        whatIsMissing = Components.option(whatIsMissing, "whatIsMissing");
    }

    @Override
    public CommandType type() {
        return CommandType.SEND_RESULT_BACK;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.sendResultBack(this);
    }
}
