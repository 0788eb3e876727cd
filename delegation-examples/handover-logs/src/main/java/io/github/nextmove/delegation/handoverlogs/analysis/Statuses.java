package io.github.nextmove.delegation.handoverlogs.analysis;

import io.github.nextmove.delegation.rules.upward.Progress;
import io.vavr.collection.Set;
import java.util.Objects;

/**
 * Which status values mean how far a holder got, such as Active for accepted and Resolved for finished.
 *
 * <p>A status belongs to the holder of its row. A value that stands in both means finished. Blanks around a value do not
 * count, and a blank one is none.
 *
 * @param accepted those that mean that the holder works on it
 * @param finished those that mean that it is done
 */
public record Statuses(Set<String> accepted, Set<String> finished) {

    public Statuses {
        accepted = named(Objects.requireNonNull(accepted, "accepted"));
        finished = named(Objects.requireNonNull(finished, "finished"));
    }

    /** Whether a status tells anything here: with no values, nothing is known of any holder. */
    public boolean tell() {
        return !accepted.isEmpty() || !finished.isEmpty();
    }

    /** Those that mean anything. */
    Set<String> all() {
        return accepted.union(finished);
    }

    /** How far somebody is who only just got it. */
    Progress atFirst() {
        return tell() ? Progress.NOT_ACCEPTED : Progress.UNKNOWN;
    }

    /** How far the holder of a row with that status got. */
    public Progress at(String status) {
        String value = status.strip();
        if (finished.contains(value)) {
            return Progress.FINISHED;
        }
        if (accepted.contains(value)) {
            return Progress.ACCEPTED;
        }
        return atFirst();
    }

    private static Set<String> named(Set<String> values) {
        return values.map(String::strip).filter(value -> !value.isEmpty());
    }
}
