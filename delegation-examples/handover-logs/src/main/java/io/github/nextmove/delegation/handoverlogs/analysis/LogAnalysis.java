package io.github.nextmove.delegation.handoverlogs.analysis;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.handoverlogs.log.LogEvent;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts hand-offs and hand-backs while a log is told, such as: of 24,918 incidents 2,330 came back at least once.
 *
 * <p>It keeps the cases that are open, the names of all holders and, for groups, the pairs that pass anything; no
 * event. Cases end when that is said, and the others with {@link #finish}. Not for several threads.
 */
public final class LogAnalysis {
    private static final Option<String> NAMELESS = Option.some("");

    private final Statuses statuses;
    private final boolean missingIsHolder;
    private final Consumer<CaseFigures> eachCase;

    private final Map<String, OpenCase> open = new LinkedHashMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Totals totals = new Totals();
    private final GroupTally groups = new GroupTally();
    private final AnalysisNotes notes;

    private boolean timed;

    /** The case that was said to begin: its events follow together, so nothing need be looked up. */
    @Nullable
    private OpenCase current;

    /**
     * An analysis of a log that is yet to be told.
     *
     * @param statuses what its status values mean
     * @param missingIsHolder whether a row without a holder is with a holder without a name; otherwise it is with
     *     whoever had it before
     * @param eachCase is told each case when it ends; those that were never said to end in the order in which they began
     */
    public LogAnalysis(Statuses statuses, boolean missingIsHolder, Consumer<CaseFigures> eachCase) {
        this.statuses = Objects.requireNonNull(statuses, "statuses");
        this.missingIsHolder = missingIsHolder;
        this.eachCase = Objects.requireNonNull(eachCase, "eachCase");
        this.notes = new AnalysisNotes(statuses);
    }

    /** A case begins whose events follow together. */
    public void begins(String caseId) {
        current = new OpenCase(caseId);
    }

    /** The next event of its case. */
    public void tells(LogEvent event) {
        OpenCase told = current == null ? open.computeIfAbsent(event.caseId(), OpenCase::new) : current;
        notes.take(event, told);
        timed |= event.isTimed();
        told.happened(event);
        holder(event).forEach(holder -> isWith(told, holder, event.at()));
        event.status().forEach(status -> told.reaches(statuses.at(status)));
    }

    /** The case that was said to begin ends. */
    public void ends() {
        ended(Objects.requireNonNull(current, "no case began"));
        current = null;
    }

    /** What it comes to; cases that are open end. */
    public Analysis finish(HolderKind kind) {
        open.values().forEach(this::ended);
        open.clear();
        return totals.analysis(
                holders.size(), statuses.tell(), Option.when(kind == HolderKind.GROUP, () -> groups.figures(timed)));
    }

    /** What one should know about the figures; all of it once it is finished. */
    public Vector<Message> notes() {
        return notes.all(totals.nobodys());
    }

    /** The same event with the holder that counts, which may be one without a name. */
    public LogEvent asCounted(LogEvent event) {
        return new LogEvent(event.caseId(), event.at(), holder(event), event.status());
    }

    private Option<String> holder(LogEvent event) {
        return missingIsHolder ? event.holder().orElse(NAMELESS) : event.holder();
    }

    private void isWith(OpenCase told, String holder, Instant since) {
        if (!told.isWith(holder)) {
            // one text for each holder, however many rows name it
            String known = holders.computeIfAbsent(holder, name -> name);
            told.goesTo(known, since).forEach(groups::passes);
            told.reaches(statuses.atFirst());
        }
    }

    private void ended(OpenCase ended) {
        CaseFigures figures = ended.figures(statuses.tell());
        totals.add(figures);
        groups.ends(ended);
        eachCase.accept(figures);
    }
}
