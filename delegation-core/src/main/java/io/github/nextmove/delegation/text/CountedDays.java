package io.github.nextmove.delegation.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days counted from a day zero, such as day 14; instants by their day in UTC. */
final class CountedDays implements Days {

    private final LocalDate dayZero;
    private final Bundles bundles;

    CountedDays(LocalDate dayZero, Bundles bundles) {
        this.dayZero = dayZero;
        this.bundles = bundles;
    }

    @Override
    public String day(LocalDate day) {
        return said(ChronoUnit.DAYS.between(dayZero, day));
    }

    @Override
    public String moment(Instant instant) {
        return said(Math.floorDiv(
                        instant.getEpochSecond(), ChronoUnit.DAYS.getDuration().toSeconds())
                - dayZero.toEpochDay());
    }

    private String said(long number) {
        return bundles.text(Words.BUNDLE, "day").replace("{number}", Long.toString(number));
    }
}
