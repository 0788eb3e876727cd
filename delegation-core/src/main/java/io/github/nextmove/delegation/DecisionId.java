package io.github.nextmove.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * The id of a decision that a task may need, such as {@code choose-venue}.
 *
 * <p>It names the decision, not its outcome. Two ids are the same when their values are: nothing is trimmed
 * and case counts. A blank or overlong value is reported at the boundary, not here.
 *
 * <p>Source: A13, A14.
 *
 * @param value what the host calls it: not blank, at most 200 characters
 * @since 0.1.0
 */
public record DecisionId(@NotBlank @Size(max = 200) String value) implements Comparable<DecisionId> {

    public DecisionId {
        Objects.requireNonNull(value, "value");
    }

    /** Names an id. */
    public static DecisionId of(String value) {
        return new DecisionId(value);
    }

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
