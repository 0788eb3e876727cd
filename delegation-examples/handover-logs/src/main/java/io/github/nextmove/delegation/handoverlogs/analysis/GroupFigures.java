package io.github.nextmove.delegation.handoverlogs.analysis;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Objects;

/**
 * What passed between which groups, such as 2,952 cases from the first line to the second.
 *
 * <p>For groups alone: the same about people would compare them. A holder without a name, as rows without one are
 * where these count, is the empty text.
 *
 * @param handOffs from whom to whom, the most frequent first, then by name
 * @param handBacks {@code from} gave it to {@code to} and got it back; the most frequent first, then by name
 * @param pingPong pairs that handed back to each other more than once in one case, in whichever direction; most cases
 *     first, then by name
 * @param timeWithEach how long cases were with each, the longest first; none where the log has no times. Before its
 *     first holder a case is with nobody; the last one's time ends with its last event
 */
public record GroupFigures(
        Vector<Passing> handOffs,
        Vector<Passing> handBacks,
        Vector<PingPong> pingPong,
        Option<Map<String, Duration>> timeWithEach) {

    public GroupFigures {
        Objects.requireNonNull(handOffs, "handOffs");
        Objects.requireNonNull(handBacks, "handBacks");
        Objects.requireNonNull(pingPong, "pingPong");
        Objects.requireNonNull(timeWithEach, "timeWithEach");
    }

    /** So many cases that went from one to another. */
    public record Passing(String from, String to, long count) {
        public Passing {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /** In so many cases two handed back to each other more than once; so often in all of these together. */
    public record PingPong(String one, String other, long cases, long handBacks) {
        public PingPong {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
        }
    }
}
