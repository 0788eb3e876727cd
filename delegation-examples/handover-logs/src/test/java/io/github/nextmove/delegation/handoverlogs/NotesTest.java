package io.github.nextmove.delegation.handoverlogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class NotesTest {
    private static final Message FIRST = HandoverLogs.text("first");
    private static final Message SECOND = HandoverLogs.text("second");
    private static final Message THIRD = HandoverLogs.text("third");

    @Test
    void are_shown_at_once_but_not_into_a_bar() {
        List<Message> shown = new ArrayList<>();
        AtomicBoolean bar = new AtomicBoolean();
        Notes notes = new Notes(shown::add, bar::get);

        notes.add(FIRST);
        assertThat(shown).containsExactly(FIRST);
        bar.set(true);
        notes.add(SECOND);
        notes.show();
        assertThat(shown).containsExactly(FIRST);
        bar.set(false);
        notes.show();
        notes.add(THIRD);
        assertThat(shown).containsExactly(FIRST, SECOND, THIRD);
        assertThat(notes.all()).containsExactly(FIRST, SECOND, THIRD);
    }
}
