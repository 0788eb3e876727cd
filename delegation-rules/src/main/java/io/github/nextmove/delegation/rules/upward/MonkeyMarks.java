package io.github.nextmove.delegation.rules.upward;

import io.github.nextmove.delegation.diagram.Mark;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.vavr.collection.Vector;

/**
 * How the monkeys of a delegation moved, as marks on its lanes, such as that the caterer was taken over.
 *
 * <p>For {@code LanePicture.of(delegation).marked(MonkeyMarks.of(delegation))}.
 *
 * @since 0.1.0
 */
public final class MonkeyMarks {

    private MonkeyMarks() {}

    /** A mark for each move. */
    public static Vector<Mark> of(Delegation delegation) {
        return MonkeyMoves.of(delegation).map(MonkeyMarks::mark);
    }

    private static Mark mark(MonkeyMove move) {
        int event = move.lastMove().number();
        return switch (move.kind()) {
            case TAKEN_OVER -> Mark.takenOver(move.matter(), event);
            case HANDED_BACK -> Mark.handedBack(move.matter(), event);
            case ESCALATED -> Mark.escalated(move.matter(), event);
            case DEFLECTED -> Mark.deflected(move.matter(), event);
        };
    }
}
