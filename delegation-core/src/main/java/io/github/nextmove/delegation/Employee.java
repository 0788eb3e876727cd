package io.github.nextmove.delegation;

import jakarta.validation.Valid;
import java.util.Objects;

/**
 * A delegatee who works for the delegator, such as a team member.
 *
 * <p>An employee has no right to return the whole task: that is raised as a problem on it. Source: F4.
 *
 * @param id who it is
 * @since 0.1.0
 */
public record Employee(@Valid PersonId id) implements Delegatee {

    public Employee {
        Objects.requireNonNull(id, "id");
    }
}
