package io.github.nextmove.delegation.lifecycle;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/**
 * The days of a time zone, where clocks are set forward at midnight, or back past it, or a day is left out.
 *
 * <p>Instants beyond the calendar are taken for its first or last one, so that nothing throws.
 */
record Calendar(ZoneId zone) {

    private static final Instant EARLIEST =
            LocalDate.MIN.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant LATEST =
            LocalDate.MAX.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(within(instant), zone);
    }

    /** When a day is over for good; none when it never is. */
    Option<Instant> endOf(LocalDate day) {
        if (!day.isBefore(dayOf(LATEST))) {
            return Option.none();
        }
        // Where clocks go back past midnight, the day comes back: the second midnight ends it.
        Instant end =
                day.plusDays(1).atStartOfDay(zone).withLaterOffsetAtOverlap().toInstant();
        return Option.some(end.isAfter(EARLIEST) ? end : Instant.MIN);
    }

    /** The first instant after another one at which it is another day; none when there is none. */
    Option<Instant> dayChangesAfter(Instant instant) {
        LocalDate day = dayOf(instant);
        if (!day.isBefore(dayOf(LATEST))) {
            return Option.none();
        }
        LocalDateTime midnight = day.plusDays(1).atStartOfDay();
        Vector<Instant> midnights =
                Vector.ofAll(zone.getRules().getValidOffsets(midnight)).map(midnight::toInstant);
        Instant latest = day.plusDays(2).atStartOfDay(zone).toInstant();
        return transitions(within(instant), latest)
                .appendAll(midnights)
                .filter(change -> change.isAfter(instant) && !dayOf(change).equals(day))
                .minBy(change -> change);
    }

    private Vector<Instant> transitions(Instant from, Instant until) {
        Vector<Instant> found = Vector.empty();
        ZoneOffsetTransition next = zone.getRules().nextTransition(from);
        while (next != null && !next.getInstant().isAfter(until)) {
            found = found.append(next.getInstant());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return found;
    }

    private static Instant within(Instant instant) {
        return instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
    }
}
