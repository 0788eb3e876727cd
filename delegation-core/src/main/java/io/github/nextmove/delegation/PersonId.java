package io.github.nextmove.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * The id of a person, as the host knows them, such as {@code sam}.
 *
 * <p>The library knows people by id alone: it holds no names, addresses or ranks. Two ids are the same when
 * their values are: nothing is trimmed and case counts. A blank or overlong value is reported at the
 * boundary, not here.
 *
 * @param value what the host calls it: not blank, at most 200 characters
 * @since 0.1.0
 */
public record PersonId(@NotBlank @Size(max = 200) String value) implements Comparable<PersonId> {

    public PersonId {
        Objects.requireNonNull(value, "value");
    }

    /** Names an id. */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
