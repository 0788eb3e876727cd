package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * Finds when something that depends on now changes, by looking at it from time to time.
 *
 * <p>What asks for nothing of now never changes; what asks for the day is the same until the day changes; what asks
 * for the instant is taken to be as it is until the minute is over, or until the one change within the minute.
 * What is never the same is looked at when the minute is over.
 */
final class Lookahead {

    /** So many days, or minutes, ahead it stops, and says to look again then. */
    private static final int FARTHEST = 1_500;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Delegation delegation;
    private final Instant after;

    Lookahead(Delegation delegation, Instant after) {
        this.delegation = delegation;
        this.after = after;
    }

    /**
     * What was seen at an instant.
     *
     * @param said what it says
     * @param asked what of now it hangs on, if it does
     */
    record Look(Object said, Option<Watch.Part> asked) {

        boolean isLike(Look other) {
            return said.equals(other.said);
        }
    }

    /** When it changes, if that is before something else does. */
    Option<Instant> before(Option<Instant> other, Function<Instant, Look> looking) {
        Look first = looking.apply(after);
        Look last = first;
        Instant at = after;
        for (int looks = 0; looks < FARTHEST; looks++) {
            Option<Instant> next = sameUntil(at, last);
            if (next.isEmpty() || other.exists(sooner -> !next.get().isBefore(sooner))) {
                return Option.none();
            }
            Look then = looking.apply(next.get());
            if (!then.isLike(first)) {
                boolean atOnce = last.asked().contains(Watch.Part.DAY);
                return Option.some(atOnce ? next.get() : between(at, next.get(), looking));
            }
            at = next.get();
            last = then;
        }
        return Option.some(at);
    }

    private Option<Instant> sameUntil(Instant at, Look look) {
        if (look.asked().isEmpty()) {
            return Option.none();
        }
        Option<Instant> day = delegation.dayChangesAfter(at);
        boolean all = look.asked().contains(Watch.Part.DAY) || at.isAfter(Instant.MAX.minus(MINUTE));
        Option<Instant> minute = all
                ? Option.none()
                : Option.some(at.truncatedTo(ChronoUnit.MINUTES).plus(MINUTE));
        return minute.filter(end -> !day.exists(change -> change.isBefore(end))).orElse(day);
    }

    /** The first instant at which it is no longer the same, where it is at one and is not at the other. */
    private static Instant between(Instant same, Instant other, Function<Instant, Look> looking) {
        Look first = looking.apply(same);
        Look second = looking.apply(same.plusNanos(1));
        if (!second.isLike(first) && !second.isLike(looking.apply(same.plusNanos(2)))) {
            return other; // it is never the same, such as what says the very instant
        }
        Instant low = same;
        Instant high = other;
        while (low.plusNanos(1).isBefore(high)) {
            Instant middle = low.plus(Duration.between(low, high).dividedBy(2));
            if (looking.apply(middle).isLike(first)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
