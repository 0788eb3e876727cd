package io.github.nextmove.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * A kind of task in which people gain experience, such as {@code customer-meeting}.
 *
 * <p>Readiness and track record belong to a person and a task type, never to a person alone. Two ids are
 * the same when their values are: nothing is trimmed and case counts. A blank or overlong value is reported
 * at the boundary, not here.
 *
 * <p>Source: F14.
 *
 * @param value what the host calls it: not blank, at most 200 characters
 * @since 0.1.0
 */
public record TaskType(@NotBlank @Size(max = 200) String value) implements Comparable<TaskType> {

    public TaskType {
        Objects.requireNonNull(value, "value");
    }

    /** Names an id. */
    public static TaskType of(String value) {
        return new TaskType(value);
    }

    @Override
    public int compareTo(TaskType other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
