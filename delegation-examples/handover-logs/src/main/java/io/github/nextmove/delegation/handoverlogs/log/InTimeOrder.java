package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the events of each case until it ends, or until the log does where cases stand among each other, and tells them
 * in the order of time; those of one instant in the order of the file.
 */
final class InTimeOrder implements LogListener {
    private final LogListener listener;
    private final Map<String, List<LogEvent>> kept = new LinkedHashMap<>();

    InTimeOrder(LogListener listener) {
        this.listener = listener;
    }

    @Override
    public void begins(String caseId) {
        kept.put(caseId, new ArrayList<>());
    }

    @Override
    public void tells(LogEvent event) {
        kept.computeIfAbsent(event.caseId(), first -> new ArrayList<>()).add(event);
    }

    @Override
    public void ends(String caseId) {
        List<LogEvent> events = kept.remove(caseId);
        if (events != null) {
            tell(caseId, events);
        }
    }

    @Override
    public void notes(Message note) {
        listener.notes(note);
    }

    /** Tells the cases of which nobody said that they end. */
    void finish() {
        kept.forEach(this::tell);
        kept.clear();
    }

    private void tell(String caseId, List<LogEvent> events) {
        events.sort(Comparator.comparing(LogEvent::at));
        listener.begins(caseId);
        events.forEach(listener::tells);
        listener.ends(caseId);
    }
}
