package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Makes an appointment for the delegation conversation; doing it again moves the appointment.
 *
 * <p>Source: F9.
 *
 * @param occasion who does it, and when
 * @since 0.1.0
 */
public record ScheduleConversation(@Valid Occasion occasion) implements Command {

    public ScheduleConversation {
        Objects.requireNonNull(occasion, "occasion");
    }

    @Override
    public CommandType type() {
        return CommandType.SCHEDULE_CONVERSATION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.scheduleConversation(this);
    }
}
