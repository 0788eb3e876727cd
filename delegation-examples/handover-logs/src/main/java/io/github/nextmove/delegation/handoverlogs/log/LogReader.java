package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import io.vavr.control.Either;
import java.io.IOException;

/** Reads a log as a stream, such as an XES of some gigabytes: what was told is forgotten. */
public final class LogReader {
    private LogReader() {}

    /**
     * Tells the listener all that is in a log. It reads the beginning of the file more than once.
     *
     * @return what is known of it then; or, in one sentence with the place, why it cannot be used, and then what the
     *     listener was told is of no use either
     */
    public static Either<Message, LogSummary> read(LogRequest request, LogListener listener, LogWatch watch) {
        try {
            LogFile file = LogFile.of(request);
            try {
                return Either.right(
                        request.sorted()
                                ? inTimeOrder(request, file, new InTimeOrder(listener), watch)
                                : tell(new Telling(request, file, listener, watch)));
            } catch (IOException broken) {
                return Either.left(file.broken(broken));
            }
        } catch (BadLog bad) {
            return Either.left(bad.message());
        }
    }

    private static LogSummary inTimeOrder(LogRequest request, LogFile file, InTimeOrder order, LogWatch watch)
            throws BadLog, IOException {
        LogSummary summary = tell(new Telling(request, file, order, watch));
        order.finish();
        return summary;
    }

    private static LogSummary tell(Telling telling) throws BadLog, IOException {
        return switch (telling.file().format()) {
            case XES -> XesLog.read(telling);
            case CSV -> CsvLog.read(telling);
        };
    }
}
