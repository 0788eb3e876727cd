package io.github.nextmove.delegation.rules.testing.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days as scenario files number them, such as -1 for the day before the conversation.
 *
 * @param zero the date of day 0
 */
record Days(LocalDate zero) {

    /**
     * The number of a date.
     *
     * @throws IllegalArgumentException when it is farther away than a scenario file reaches
     */
    int number(LocalDate date) {
        long number = ChronoUnit.DAYS.between(zero, date);
        if (Math.abs(number) > Terms.LAST_DAY) {
            throw new IllegalArgumentException("a scenario file has no day for " + date + ": it is more than "
                    + Terms.LAST_DAY + " days from its day 0, " + zero);
        }
        return (int) number;
    }
}
