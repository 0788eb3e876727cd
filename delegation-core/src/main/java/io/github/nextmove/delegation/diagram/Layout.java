package io.github.nextmove.delegation.diagram;

import static io.github.nextmove.delegation.command.CommandType.CLOSE;
import static io.github.nextmove.delegation.command.CommandType.DELIVER_RESULT;
import static io.github.nextmove.delegation.command.CommandType.HOLD_CONVERSATION;
import static io.github.nextmove.delegation.command.CommandType.PREPARE;
import static io.github.nextmove.delegation.command.CommandType.RECALL;
import static io.github.nextmove.delegation.command.CommandType.RETURN_TASK;
import static io.github.nextmove.delegation.command.CommandType.SCHEDULE_CONVERSATION;
import static io.github.nextmove.delegation.command.CommandType.SEND_RESULT_BACK;
import static io.github.nextmove.delegation.command.CommandType.START_WORK;
import static io.github.nextmove.delegation.lifecycle.Phase.AGREED;
import static io.github.nextmove.delegation.lifecycle.Phase.CLOSED_RETURNED;
import static io.github.nextmove.delegation.lifecycle.Phase.DECLINED;
import static io.github.nextmove.delegation.lifecycle.Phase.DRAFT;
import static io.github.nextmove.delegation.lifecycle.Phase.EVALUATED;
import static io.github.nextmove.delegation.lifecycle.Phase.IN_PROGRESS;
import static io.github.nextmove.delegation.lifecycle.Phase.PREPARED;
import static io.github.nextmove.delegation.lifecycle.Phase.RECALLED;
import static io.github.nextmove.delegation.lifecycle.Phase.RESULT_DELIVERED;
import static io.github.nextmove.delegation.lifecycle.Phase.RETURNED;
import static io.github.nextmove.delegation.lifecycle.Phase.SCHEDULED;

import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.diagram.Sheet.Anchor;
import io.github.nextmove.delegation.diagram.Sheet.Area;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * Where everything stands in the drawing of the life cycle: a row a phase, a row a frame, a row an arrow.
 *
 * <p>Data beside the table. A phase or an arrow that the table has and this has not fails a test.
 */
final class Layout {

    static final int WIDTH = 1400;
    static final int HEIGHT = 914;

    /** A phase: its box. */
    static final Map<Phase, Area> PHASES = LinkedHashMap.<Phase, Area>empty()
            .put(DRAFT, area(92, 160, 130, 76))
            .put(SCHEDULED, area(356, 160, 242, 76))
            .put(PREPARED, area(736, 160, 242, 76))
            .put(AGREED, area(64, 386, 150, 40))
            .put(IN_PROGRESS, area(376, 366, 262, 226))
            .put(RESULT_DELIVERED, area(376, 692, 262, 112))
            .put(RETURNED, area(812, 366, 230, 190))
            .put(DECLINED, area(1206, 170, 174, 52))
            .put(CLOSED_RETURNED, area(1206, 432, 174, 52))
            .put(RECALLED, area(1206, 590, 174, 52))
            .put(EVALUATED, area(1206, 714, 174, 52));

    /** A frame: its border, and where its name and what is listed in it begin. */
    static final Map<Frame, Surround> FRAMES = LinkedHashMap.<Frame, Surround>empty()
            .put(Frame.OPEN, new Surround(area(24, 60, 1042, 764), 40, 84, 40, 106, 600))
            .put(Frame.BEFORE_HANDOVER, new Surround(area(44, 120, 1002, 166), 60, 144, 60, 144, 300))
            .put(Frame.HANDED_OVER, new Surround(area(44, 346, 610, 262), 160, 365, 64, 452, 304));

    /** An arrow: its corners, where its words stand, and how much room these have. */
    static final Map<String, Route> ROUTES = LinkedHashMap.<String, Route>empty()
            .put(route("DRAFT", SCHEDULE_CONVERSATION, SCHEDULED, Anchor.MIDDLE, 289, 198, 122, 222, 198, 356, 198))
            .put(route(
                    "DRAFT", PREPARE, PREPARED, Anchor.MIDDLE, 440, 258, 400, 157, 236, 157, 258, 857, 258, 857, 236))
            .put(route("SCHEDULED", PREPARE, PREPARED, Anchor.MIDDLE, 667, 198, 126, 598, 198, 736, 198))
            .put(route("BEFORE_HANDOVER", HOLD_CONVERSATION, AGREED, Anchor.START, 148, 304, 300, 138, 286, 138, 386))
            .put(route(
                    "BEFORE_HANDOVER",
                    HOLD_CONVERSATION,
                    DECLINED,
                    Anchor.MIDDLE,
                    1136,
                    196,
                    126,
                    1046,
                    196,
                    1206,
                    196))
            .put(route("AGREED", START_WORK, IN_PROGRESS, Anchor.MIDDLE, 294, 406, 140, 214, 406, 376, 406))
            .put(route("HANDED_OVER", RETURN_TASK, RETURNED, Anchor.MIDDLE, 732, 458, 140, 654, 458, 812, 458))
            .put(route("IN_PROGRESS", DELIVER_RESULT, RESULT_DELIVERED, Anchor.END, 436, 642, 220, 446, 592, 446, 692))
            .put(route(
                    "RESULT_DELIVERED", SEND_RESULT_BACK, IN_PROGRESS, Anchor.START, 578, 642, 220, 568, 692, 568, 592))
            .put(route("RESULT_DELIVERED", CLOSE, EVALUATED, Anchor.MIDDLE, 852, 740, 300, 638, 740, 1206, 740))
            .put(route("RETURNED", CLOSE, CLOSED_RETURNED, Anchor.MIDDLE, 1136, 458, 126, 1042, 458, 1206, 458))
            .put(route("OPEN", RECALL, RECALLED, Anchor.MIDDLE, 1136, 616, 126, 1066, 616, 1206, 616));

    /** Where a delegation begins, and its line to the first phase. */
    static final int[] START = {72, 198, 92, 198};

    static final int LEGEND = 854;

    private Layout() {}

    /**
     * @param area the border
     * @param nameX where the name begins
     * @param nameY its base line
     * @param listX where the list begins
     * @param listY its first base line
     * @param listWidth how wide it may be
     */
    record Surround(Area area, int nameX, int nameY, int listX, int listY, int listWidth) {}

    /**
     * @param anchor on which side of the point the words stand; in the middle, above and below the line
     * @param x the point
     * @param y the line, or the base line of the last word before conditions
     * @param room how wide the words may be
     * @param corners of the line, x and y
     */
    record Route(Anchor anchor, int x, int y, int room, int... corners) {}

    private static Area area(int x, int y, int width, int height) {
        return new Area(x, y, width, height, "");
    }

    private static Tuple2<String, Route> route(
            String from, CommandType command, Phase to, Anchor anchor, int x, int y, int room, int... corners) {
        return Tuple.of(from + " " + command + " " + to, new Route(anchor, x, y, room, corners));
    }
}
