package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keeps what it is told, in order. */
final class Told implements LogListener {
    final List<LogEvent> events = new ArrayList<>();
    final List<String> cases = new ArrayList<>();
    final List<Message> notes = new ArrayList<>();

    @Override
    public void begins(String caseId) {
        cases.add("+" + caseId);
    }

    @Override
    public void tells(LogEvent event) {
        events.add(event);
    }

    @Override
    public void ends(String caseId) {
        cases.add("-" + caseId);
    }

    @Override
    public void notes(Message note) {
        notes.add(note);
    }

    List<String> notes(Locale locale) {
        return notes.stream().map(Texts.in(locale)::render).toList();
    }
}
