package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.lifecycle.LifecycleTable;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.TableRow;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** What is written in a picture of the life cycle, in one language. */
final class Captions {

    static final String BUNDLE = "io.github.nextmove.delegation.diagram.pictures";

    private static final int MOST_NUMBERS = 3;

    private final Texts texts;
    private final boolean gated;
    private final Option<Way> way;

    Captions(Texts texts, boolean gated, Option<Way> way) {
        this.texts = texts;
        this.gated = gated;
        this.way = way;
    }

    static Message text(String key) {
        return Message.of(BUNDLE, key);
    }

    private String say(String key) {
        return texts.render(text(key));
    }

    String title() {
        return say(way.isEmpty() ? "title" : "title.way");
    }

    /** For who cannot see the picture: every arrow as a line. */
    String description() {
        Vector<String> said = Chart.STANDARD
                .arrows()
                .map(arrow -> texts.render(text("arrow")
                        .with("from", place(arrow.from()))
                        .with("to", texts.word(arrow.to()))
                        .with("what", lines(arrow).mkString(", "))));
        Vector<String> now =
                way.toVector().map(taken -> texts.render(text("phase.now").with("phase", texts.word(taken.now()))));
        return now.appendAll(said).mkString(" ");
    }

    /** A phase or frame in a running sentence. */
    private String place(Spot spot) {
        return spot.phases().size() == 1 ? texts.word(spot.phases().head()) : say("frame." + spot.id());
    }

    String name(Phase phase) {
        String word = texts.word(phase);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    String name(Frame frame) {
        return say("frame." + frame);
    }

    /** A frame that does not stand around its phases: its name says which they are. */
    String nameAlone(Frame frame) {
        String phases = frame.phases().toVector().map(this::name).mkString(", ");
        return frame == Frame.OPEN ? name(frame) : name(frame) + " (" + phases + ")";
    }

    String who(TableRow row) {
        return row.who().toVector().sorted().map(texts::word).mkString(", ");
    }

    String command(TableRow row) {
        return texts.word(row.command());
    }

    /** A command that is listed in a phase, with how often it was done there. */
    String command(Listing listing) {
        int times = way.map(taken -> taken.times(listing)).getOrElse(0);
        return command(listing.row()) + (times == 0 ? "" : " ×" + times);
    }

    /** What has to be so for an arrow, apart from who. */
    Vector<String> conditions(Arrow arrow) {
        TableRow row = arrow.row();
        Vector<String> conditions = Vector.empty();
        if (row.unlessAccepted().isDefined()) {
            conditions = conditions.append(say(arrow.declined() ? "declined" : "accepted"));
        }
        if (row.networkMembersOnly()) {
            conditions = conditions.append(say("networkOnly"));
        }
        return Chart.isGated(row) ? conditions.append(say("gates")) : conditions;
    }

    String gatesExplained() {
        String command = texts.word(
                LifecycleTable.standard().rows().find(Chart::isGated).get().command());
        return texts.render(
                text(gated ? "gates.explained" : "gates.none.explained").with("command", command));
    }

    /** The events by which an arrow was taken, if it was. */
    Option<String> numbers(Arrow arrow) {
        Vector<Integer> numbers = way.map(taken -> taken.taken(arrow)).getOrElse(Vector.empty());
        String shown = numbers.take(MOST_NUMBERS).mkString(", ") + (numbers.size() > MOST_NUMBERS ? "…" : "");
        return numbers.isEmpty()
                ? Option.none()
                : Option.some(texts.render(text("numbers").with("numbers", shown)));
    }

    /** All that is said of an arrow: what, who, and on what condition and when. */
    Vector<String> lines(Arrow arrow) {
        Vector<String> more = conditions(arrow).appendAll(numbers(arrow));
        Vector<String> lines = Vector.of(command(arrow.row()), "(" + who(arrow.row()) + ")");
        return more.isEmpty() ? lines : lines.append(more.mkString(", "));
    }

    String say(Message message) {
        return texts.render(message);
    }

    String word(Enum<?> word) {
        return texts.word(word);
    }
}
