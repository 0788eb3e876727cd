package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.github.nextmove.delegation.handoverlogs.analysis.Statuses;
import io.github.nextmove.delegation.handoverlogs.log.LogEvent;
import io.github.nextmove.delegation.rules.upward.Progress;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/** An invented case that goes back and forth, and then round. */
final class Cases {
    private Cases() {}

    static Vector<LogEvent> backAndForth() {
        return Vector.of(
                row("2026-03-02T09:12:00Z", "Service desk", "New"),
                row("2026-03-02T10:00:00Z", "Network", "New"),
                row("2026-03-03T08:30:00Z", "", "Active"),
                row("2026-03-05T16:45:00Z", "Service desk", "New"),
                row("2026-03-05T16:50:00Z", "Service desk", "New"),
                row("2026-03-06T09:00:00Z", "Network", "New"),
                row("2026-03-06T09:20:00Z", "Service desk", "New"),
                row("2026-03-09T09:00:00Z", "Workplace", "Active"),
                row("2026-03-10T09:00:00Z", "Network", "Active"),
                row("2026-03-11T11:00:00Z", "Network", "Resolved"),
                row("2026-03-11T11:30:00Z", "Workplace", ""));
    }

    static Progress progress(String status) {
        return new Statuses(HashSet.of("Active"), HashSet.of("Resolved")).at(status);
    }

    static Story story(HolderKind kind, boolean timed) {
        return Story.of(backAndForth(), kind, timed, Cases::progress);
    }

    static LogEvent row(String at, String holder, String status) {
        return new LogEvent("INC0000045", Instant.parse(at), named(holder), named(status));
    }

    private static Option<String> named(String name) {
        return Option.some(name).filter(some -> !some.isEmpty());
    }
}
