package io.github.nextmove.delegation.handoverlogs;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What one should know of a log, such as which columns were guessed; each is shown at once, but never into a bar. */
final class Notes {
    private final List<Message> all = new ArrayList<>();
    private final Consumer<Message> shows;
    private final BooleanSupplier waits;
    private int shown = 0;

    /**
     * @param shows is given each note in turn
     * @param waits whether something stands on the line where notes would go
     */
    Notes(Consumer<Message> shows, BooleanSupplier waits) {
        this.shows = shows;
        this.waits = waits;
    }

    void add(Message note) {
        all.add(note);
        show();
    }

    /** Shows those that had to wait, if they need no longer. */
    void show() {
        while (shown < all.size() && !waits.getAsBoolean()) {
            shows.accept(all.get(shown));
            shown++;
        }
    }

    Vector<Message> all() {
        return Vector.ofAll(all);
    }
}
