package io.github.nextmove.delegation.handoverlogs.analysis;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.handoverlogs.log.LogEvent;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks, while a log is told, for what makes its figures other than one may think. */
final class AnalysisNotes {
    private static final String BUNDLE = "io.github.nextmove.delegation.handoverlogs.analysis.analysis";

    /** Enough to see what kind of values a column has. */
    private static final int SOME = 20;

    private final Statuses statuses;
    private final Set<String> unseen;
    private final Set<String> seen = new HashSet<>();
    private long past;

    @Nullable
    private String firstPast;

    AnalysisNotes(Statuses statuses) {
        this.statuses = statuses;
        this.unseen = statuses.all().toJavaSet();
    }

    /** Looks at an event before it is counted. */
    void take(LogEvent event, OpenCase before) {
        if (before.isPast(event)) {
            past++;
            firstPast = firstPast == null ? event.caseId() : firstPast;
        }
        if (statuses.tell() && event.status().isDefined()) {
            take(event.status().get().strip());
        }
    }

    private void take(String status) {
        unseen.remove(status);
        if (seen.size() < SOME) {
            seen.add(status);
        }
    }

    /** All of them, in the order in which they matter. */
    Vector<Message> all(long nobodys) {
        return Vector.of(
                        notIf(
                                past == 0,
                                () -> counted("past", past).with("rows", past).with("case", String.valueOf(firstPast))),
                        notIf(nobodys == 0, () -> counted("nobodys", nobodys).with("cases", nobodys)),
                        notIf(unseen.isEmpty(), this::unseen),
                        notIf(!statuses.tell() || !statuses.accepted().isEmpty(), () -> text("accepted.none")),
                        notIf(!statuses.tell() || !statuses.finished().isEmpty(), () -> text("finished.none")))
                .flatMap(note -> note);
    }

    private Message unseen() {
        return text(seen.isEmpty() ? "status.none" : "status.unseen")
                .with("values", Vector.ofAll(TreeSet.ofAll(unseen)))
                .with("seen", Vector.ofAll(TreeSet.ofAll(seen)));
    }

    private static Option<Message> notIf(boolean fine, Supplier<Message> note) {
        return Option.when(!fine, note);
    }

    private static Message counted(String key, long count) {
        return text(count == 1 ? key + ".one" : key);
    }

    private static Message text(String key) {
        return Message.of(BUNDLE, key);
    }
}
