package io.github.nextmove.delegation.text;

import java.time.Instant;
import java.time.LocalDate;

/** How days and instants are said. */
interface Days {

    String day(LocalDate day);

    String moment(Instant instant);
}
