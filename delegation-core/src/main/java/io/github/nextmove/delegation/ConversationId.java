package io.github.nextmove.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * The id of a conversation, such as {@code corridor-tuesday}.
 *
 * <p>Consecutive events of one day that carry the same id belong to one conversation. Two ids are the same
 * when their values are: nothing is trimmed and case counts. A blank or overlong value is reported at the
 * boundary, not here.
 *
 * @param value what the host calls it: not blank, at most 200 characters
 * @since 0.1.0
 */
public record ConversationId(@NotBlank @Size(max = 200) String value) implements Comparable<ConversationId> {

    public ConversationId {
        Objects.requireNonNull(value, "value");
    }

    /** Names an id. */
    public static ConversationId of(String value) {
        return new ConversationId(value);
    }

    @Override
    public int compareTo(ConversationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
