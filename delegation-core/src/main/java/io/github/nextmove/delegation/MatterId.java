package io.github.nextmove.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * The id of a matter, something that needs a next move inside the delegated work, such as {@code
 * late-caterer}.
 *
 * <p>The task itself is the matter {@link #TASK}, known from the start. Two ids are the same when their
 * values are: nothing is trimmed and case counts. A blank or overlong value is reported at the boundary,
 * not here.
 *
 * <p>Source: F32, F43-F45.
 *
 * @param value what the host calls it: not blank, at most 200 characters
 * @since 0.1.0
 */
public record MatterId(@NotBlank @Size(max = 200) String value) implements Comparable<MatterId> {

    /** The root matter: the whole task. */
    public static final MatterId TASK = new MatterId("TASK");

    public MatterId {
        Objects.requireNonNull(value, "value");
    }

    /** Names an id. */
    public static MatterId of(String value) {
        return new MatterId(value);
    }

    @Override
    public int compareTo(MatterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
