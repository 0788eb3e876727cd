package io.github.nextmove.delegation.rules.upward;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * Who has a matter at one place of its trail, and how it came there, such as: network since Tuesday, from support.
 *
 * <p>It knows all that is needed to tell what the next hand-off is, so who reads a long log keeps one for each open
 * case and nothing more: {@link #handTo} and then {@link HandOff#received}. {@link HandoverTrail} remembers the
 * hand-offs too.
 *
 * @param <H> what holders are, such as a person's id or the name of a team; equal ones are the same holder
 * @param holder who has it
 * @param since since when
 * @param progress how far the holder got with it
 * @param giver who gave it; none at the beginning
 * @param others who else had it before: neither the giver nor the holder
 * @since 0.1.0
 */
public record Holding<H>(H holder, Instant since, Progress progress, Option<H> giver, Set<H> others) {

    public Holding {
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(giver, "giver");
        Objects.requireNonNull(others, "others");
    }

    /** The beginning of a trail. */
    public static <H> Holding<H> first(H holder, Instant since) {
        return new Holding<>(holder, since, Progress.UNKNOWN, Option.none(), HashSet.empty());
    }

    /** The same, when the holder got this far; what was reached before stays. */
    public Holding<H> reaching(Progress reached) {
        return reached.compareTo(progress) > 0 ? new Holding<>(holder, since, reached, giver, others) : this;
    }

    /** Whether somebody had it before the present holder. */
    public boolean wasWith(H earlier) {
        return giver.contains(earlier) || others.contains(earlier);
    }

    /**
     * The holder hands it to another one.
     *
     * @throws IllegalArgumentException when the other one is the holder
     */
    public HandOff<H> handTo(H to, Instant at) {
        return new HandOff<>(this, to, at);
    }
}
