package io.github.nextmove.delegation;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Objects;

/**
 * Who has the next move in a matter and who should have it, such as sam who has it while noor should.
 *
 * <p>There is exactly one of each: shared ownership does not exist. Source: F43-F45; Oncken and Wass, 1974.
 *
 * @param rightfulOwner who should have the next move
 * @param currentOwner who has it
 * @param since since when the current owner has it
 * @param byEvent the number of the event that gave it to the current owner
 * @since 0.1.0
 */
public record MonkeyOwnership(
        @Valid PersonId rightfulOwner, @Valid PersonId currentOwner, Instant since, int byEvent) {

    public MonkeyOwnership {
        Objects.requireNonNull(rightfulOwner, "rightfulOwner");
        Objects.requireNonNull(currentOwner, "currentOwner");
        Objects.requireNonNull(since, "since");
    }

    /** Whether this person has the next move now. */
    public boolean isHeldBy(PersonId person) {
        return currentOwner.equals(person);
    }

    /** Whether the one who has it is the one who should. */
    public boolean isInPlace() {
        return currentOwner.equals(rightfulOwner);
    }
}
