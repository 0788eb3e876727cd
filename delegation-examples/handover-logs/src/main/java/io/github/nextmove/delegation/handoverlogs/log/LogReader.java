package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import io.vavr.control.Either;

/** Reads a log as a stream, such as an XES of some gigabytes: what was told is forgotten. */
public final class LogReader {
    private LogReader() {}

    /**
     * Tells the listener all that is in a log.
     *
     * @return what is known of it then; or, in one sentence with the place, why it cannot be used
     */
    public static Either<Message, LogSummary> read(LogRequest request, LogListener listener, LogWatch watch) {
        throw new UnsupportedOperationException();
    }
}
