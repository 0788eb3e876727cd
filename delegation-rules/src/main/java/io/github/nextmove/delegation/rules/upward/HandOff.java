package io.github.nextmove.delegation.rules.upward;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * One holder hands a matter to another one, such as network that hands it back to support on Friday.
 *
 * <p>It tells that a matter changed hands and what was before; not whether that was right, nor why. Who stands above
 * whom is not in a trail, so a hand-back is no upward delegation before somebody knows that.
 *
 * @param <H> what holders are
 * @param left how it was until then
 * @param to who has it from then on
 * @param at when
 * @since 0.1.0
 */
public record HandOff<H>(Holding<H> left, H to, Instant at) {

    public HandOff {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
        if (to.equals(left.holder())) {
            throw new IllegalArgumentException("a hand-off goes to another holder, not to " + to + " again");
        }
    }

    /** Who handed it on. */
    public H from() {
        return left.holder();
    }

    /** Whether it goes back to the very holder who gave it: A to B to A. */
    public boolean isHandBack() {
        return left.giver().contains(to);
    }

    /** Whether it goes to somebody who had it before, one or more hands ago; each hand-back does. */
    public boolean isCircular() {
        return left.wasWith(to);
    }

    /** How far the one who hands it on got with it. */
    public Progress progress() {
        return left.progress();
    }

    /** How long it was with the one who hands it on; below zero when {@code at} is before it came. */
    public Duration time() {
        return Duration.between(left.since(), at);
    }

    /** How it is from then on. */
    public Holding<H> received() {
        return new Holding<>(to, at, Progress.UNKNOWN, Option.some(from()), others());
    }

    private Set<H> others() {
        return left.giver()
                .fold(left::others, giver -> left.others().add(giver))
                .remove(to);
    }
}
