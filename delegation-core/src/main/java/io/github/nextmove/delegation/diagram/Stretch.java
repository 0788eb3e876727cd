package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import java.time.LocalDate;

/**
 * A time in which one person had a matter and nothing about that changed.
 *
 * @param matter which matter
 * @param event the number of the event with which it began
 * @param from the day of that event
 * @param to the day on which the next one began; the day of the last event when there is none
 * @param holder who had the next move
 * @param rightful who should have had it
 */
record Stretch(MatterId matter, int event, LocalDate from, LocalDate to, PersonId holder, PersonId rightful) {

    boolean isInPlace() {
        return holder.equals(rightful);
    }

    Stretch until(LocalDate day) {
        return new Stretch(matter, event, from, day, holder, rightful);
    }
}
