package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.control.Option;
import java.time.Instant;

/** A way to write times, such as {@code d/M/yyyy HH:mm}. What has no zone is read as UTC. */
interface TimeFormat {

    /** The instant that is written, if it is written so. */
    Option<Instant> read(String text);

    /** How it is told to people: a text, or a message. */
    Object shown();

    /** Whether a time without a zone was read so far. */
    boolean isLocal();
}
