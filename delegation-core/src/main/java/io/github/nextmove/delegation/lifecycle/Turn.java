package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.PersonId;
import java.time.Instant;
import java.util.Objects;

/**
 * Who has a next move in a delegation as a whole, such as sam, who does the work, since 2 March.
 *
 * <p>In each phase that is not final exactly one person has the first: before hand-over the delegator, then
 * whoever has the task, then the delegator again. While a change of the agreement waits for consent, there is a
 * second one: to answer it. It says nothing of the other matters; each of those has an owner of its own.
 *
 * @param person whose turn it is
 * @param todo what for
 * @param since since when it has been this person's turn for this, without a break
 * @since 0.1.0
 */
public record Turn(PersonId person, Todo todo, Instant since) {

    public Turn {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(todo, "todo");
        Objects.requireNonNull(since, "since");
    }

    /** What a turn is for. */
    public enum Todo {
        /** To prepare and hold the delegation conversation. */
        CONVERSATION,
        /** To do the work. */
        WORK,
        /** To discuss the end result. */
        EVALUATION,
        /** To decide what becomes of a task that was given back. */
        FOLLOW_UP,
        /** To close, after that. */
        CLOSE,
        /** To answer a change of the agreement that the other one proposed. */
        ANSWER
    }

    boolean goesOnFrom(Turn earlier) {
        return person.equals(earlier.person) && todo == earlier.todo;
    }
}
