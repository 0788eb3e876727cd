package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;

/** What a log is written in, as its name says, such as XES in {@code problems.xes.gz}. */
enum LogFormat {
    XES,
    CSV;

    static Option<LogFormat> of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String unpacked = small.endsWith(".gz") ? small.substring(0, small.length() - 3) : small;
        return Vector.of(values())
                .find(format -> unpacked.endsWith("." + format.name().toLowerCase(Locale.ROOT)));
    }
}
