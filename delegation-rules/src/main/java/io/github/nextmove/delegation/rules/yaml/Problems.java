package io.github.nextmove.delegation.rules.yaml;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The problems of one file, gathered while it is read; one that is found twice is told once.
 *
 * <p>Mutable, for one reader at a time; what it answers is not.
 *
 * @since 0.1.0
 */
public final class Problems {
    private static final String TEXTS = "io.github.nextmove.delegation.rules.yaml.problems";
    private static final int WIDTH = 90;

    private final String file;
    private final String[] lines;
    private final Format format;
    private final Set<Problem> found = new LinkedHashSet<>();

    /**
     * None yet.
     *
     * @param file the file, as the caller calls it
     * @param text what stands in it
     * @param format what kind of file it is
     */
    public Problems(String file, String text, Format format) {
        this.file = file;
        this.format = format;
        this.lines = text.split("\r\n|\r|\n", -1);
    }

    /** What kind of file it is. */
    public Format format() {
        return format;
    }

    /** A text about YAML of any format. */
    static Message text(String key) {
        return Message.of(TEXTS, key);
    }

    /** One that is about the file as a whole. */
    static Problem ofFile(String file, Message wrong, Message right) {
        return new Problem(file, Option.none(), wrong, right, Option.none());
    }

    /** One more, at a place. */
    public void add(Place place, Message wrong, Message right) {
        found.add(new Problem(file, Option.some(place), wrong, right, excerpt(place)));
    }

    /** One more: a key that is there for the second time. */
    public void twice(Place place, String key, Place first) {
        add(
                place,
                text("key.twice").with("key", Nearest.shown(key)),
                text("key.twice.right").with("line", first.line()));
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All so far, in the order of their places. */
    public Vector<Problem> inOrder() {
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
