package io.github.nextmove.delegation.workshop.scenario;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashSet;
import java.util.Set;

/** The problems of one file, gathered while it is read; one that is found twice is told once. */
final class Problems {
    private static final String TEXTS = "io.github.nextmove.delegation.workshop.scenario.problems";
    private static final int WIDTH = 90;

    private final String file;
    private final String[] lines;
    private final Set<Problem> found = new LinkedHashSet<>();

    Problems(String file, String text) {
        this.file = file;
        this.lines = text.split("\r\n|\r|\n", -1);
    }

    static Message text(String key) {
        return Message.of(TEXTS, key);
    }

    /** One that is about the file as a whole. */
    static Problem ofFile(String file, Message wrong, Message right) {
        return new Problem(file, Option.none(), wrong, right, Option.none());
    }

    void add(Place place, Message wrong, Message right) {
        found.add(new Problem(file, Option.some(place), wrong, right, excerpt(place)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    Vector<Problem> inOrder() {
        return Vector.ofAll(found)
                .sortBy(problem -> problem.place().map(Place::column).getOrElse(0))
                .sortBy(problem -> problem.place().map(Place::line).getOrElse(0));
    }

    private Option<String> excerpt(Place place) {
        if (place.line() > lines.length) {
            return Option.none();
        }
        int[] line = lines[place.line() - 1].codePoints().toArray();
        int column = Math.min(place.column() - 1, line.length);
        int from = Math.max(0, Math.min(column - WIDTH / 2, line.length - WIDTH));
        String shown = new String(line, from, Math.min(WIDTH, line.length - from)).replace('\t', ' ');
        return shown.isBlank() ? Option.none() : Option.some(shown + "\n" + " ".repeat(column - from) + "^");
    }
}
