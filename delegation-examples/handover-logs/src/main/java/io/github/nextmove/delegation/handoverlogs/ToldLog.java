package io.github.nextmove.delegation.handoverlogs;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.handoverlogs.analysis.LogAnalysis;
import io.github.nextmove.delegation.handoverlogs.log.LogEvent;
import io.github.nextmove.delegation.handoverlogs.log.LogListener;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes a log as it is told: all of it is counted, notes are passed on, and the rows of one case may be kept. */
final class ToldLog implements LogListener {
    private final LogAnalysis analysis;
    private final Option<String> keptCase;
    private final Consumer<Message> notes;
    private final List<LogEvent> kept = new ArrayList<>();
    private long begun = 0;

    /**
     * @param keptCase the case whose rows are kept; the first of them, if several are called so
     * @param notes takes each note as soon as it is known
     */
    ToldLog(LogAnalysis analysis, Option<String> keptCase, Consumer<Message> notes) {
        this.analysis = analysis;
        this.keptCase = keptCase;
        this.notes = notes;
    }

    @Override
    public void begins(String caseId) {
        analysis.begins(caseId);
        begun += keptCase.contains(caseId) ? 1 : 0;
    }

    @Override
    public void tells(LogEvent event) {
        analysis.tells(event);
        if (begun <= 1 && keptCase.contains(event.caseId())) {
            kept.add(analysis.asCounted(event));
        }
    }

    @Override
    public void ends(String caseId) {
        analysis.ends();
    }

    @Override
    public void notes(Message note) {
        notes.accept(note);
    }

    /** How many cases began that are called as the one that is kept, which is the first of them. */
    long namesakes() {
        return begun;
    }

    Vector<LogEvent> kept() {
        return Vector.ofAll(kept);
    }
}
