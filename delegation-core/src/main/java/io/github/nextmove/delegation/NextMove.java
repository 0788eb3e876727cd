package io.github.nextmove.delegation;

import io.vavr.control.Option;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What was agreed about a matter: who moves next, and by when, such as sam by 16 March.
 *
 * <p>Source: F36; the rules for feeding monkeys of Oncken and Wass, 1974.
 *
 * @param owner who has the next move: the delegator or the delegatee
 * @param due by which day, if agreed
 * @param reason why it is theirs, if said
 * @since 0.1.0
 */
public record NextMove(@Valid PersonId owner, Option<LocalDate> due, Option<NextMoveReason> reason) {

    public NextMove {
        Objects.requireNonNull(owner, "owner");
        due = Components.option(due, "due");
        reason = Components.option(reason, "reason");
    }

    /** A next move with a day. */
    public static NextMove of(PersonId owner, LocalDate due) {
        return new NextMove(owner, Option.some(due), Option.none());
    }

    /** A next move for which no day was agreed. */
    public static NextMove undated(PersonId owner) {
        return new NextMove(owner, Option.none(), Option.none());
    }

    /** The same next move, with the reason why it is this person's. */
    public NextMove because(NextMoveReason reason) {
        return new NextMove(owner, due, Option.some(reason));
    }
}
