package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Message;
import java.util.Objects;

/**
 * What is marked on the lane of a matter, such as that it was taken over by event 11.
 *
 * <p>What is a takeover is for rules to say; a picture shows what it is given. Immutable.
 *
 * @since 0.1.0
 */
public final class Mark {

    private final MatterId matter;
    private final int event;
    private final Message label;
    private final Sign sign;

    /** How a mark looks; each has a form of its own. */
    enum Sign {
        UP("▲", "#b3261e", "l6 -12 l6 12 z"),
        DOWN("▼", "#00519e", "m0 -12 l6 12 l6 -12 z"),
        DIAMOND("◆", "#7b3f8c", "m0 -6 l6 -6 l6 6 l-6 6 z"),
        DOT("●", "#00755a", "m1 -6 a5 5 0 1 0 10 0 a5 5 0 1 0 -10 0");

        private final String letter;
        private final String colour;
        private final String path;

        Sign(String letter, String colour, String path) {
            this.letter = letter;
            this.colour = colour;
            this.path = path;
        }

        String letter() {
            return letter;
        }

        /** Twelve wide and high, standing on a point. */
        String svg(int x, int y) {
            return "<path d=\"M%s %s %s\" fill=\"%s\"/>".formatted(x, y, path, colour);
        }
    }

    private Mark(MatterId matter, int event, Message label, Sign sign) {
        this.matter = Objects.requireNonNull(matter, "matter");
        this.event = event;
        this.label = Objects.requireNonNull(label, "label");
        this.sign = sign;
    }

    /** By this event the delegator left with what is rightfully the delegatee's. */
    public static Mark takenOver(MatterId matter, int event) {
        return new Mark(matter, event, Captions.text("mark.takenOver"), Sign.UP);
    }

    /** By this event what was taken over went back. */
    public static Mark handedBack(MatterId matter, int event) {
        return new Mark(matter, event, Captions.text("mark.handedBack"), Sign.DOWN);
    }

    /** By this event it became rightfully the delegator's. */
    public static Mark escalated(MatterId matter, int event) {
        return new Mark(matter, event, Captions.text("mark.escalated"), Sign.DIAMOND);
    }

    /** At this event the delegatee brought it, and left with it. */
    public static Mark deflected(MatterId matter, int event) {
        return new Mark(matter, event, Captions.text("mark.deflected"), Sign.DOT);
    }

    /** Something else, in the words of the host. */
    public static Mark of(MatterId matter, int event, Message label) {
        return new Mark(matter, event, label, Sign.DOT);
    }

    MatterId matter() {
        return matter;
    }

    int event() {
        return event;
    }

    Message label() {
        return label;
    }

    Sign sign() {
        return sign;
    }
}
