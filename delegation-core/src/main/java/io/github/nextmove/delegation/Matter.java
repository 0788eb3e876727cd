package io.github.nextmove.delegation;

import io.vavr.control.Option;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that needs a next move, such as a caterer who does not answer, with its monkey.
 *
 * <p>Source: F31-F36, F43-F45.
 *
 * @param id which matter
 * @param monkey who has it, and who should
 * @param raisedBy the number of the event by which it became known
 * @param due the day of the next move that was last agreed, if one was
 * @since 0.1.0
 */
public record Matter(@Valid MatterId id, @Valid MonkeyOwnership monkey, int raisedBy, Option<LocalDate> due) {

    public Matter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(monkey, "monkey");
        due = Components.option(due, "due");
    }

    /** Whether the one who has the monkey is the one who should (F45). */
    public boolean isInPlace() {
        return monkey.isInPlace();
    }
}
