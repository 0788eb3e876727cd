package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.diagram.Sheet.Anchor;
import io.github.nextmove.delegation.diagram.Sheet.Area;
import io.vavr.collection.Vector;

/** Draws a lane for each matter, with a bar for each stretch, in the colour of who had it and with the name on it. */
final class LaneSvg {

    private static final int TOP = 104;
    private static final int LANE = 92;
    private static final int BAR = 34;
    private static final int TEXT = 12;

    /** Told apart by people who see colours differently, and dark letters can be read on them. */
    private static final Vector<String> COLOURS =
            Vector.of("#f5bd4f", "#8ecdf5", "#7fcfae", "#e8b4d3", "#f3eb86", "#cfcfcf");

    private final Lanes lanes;
    private final LaneCaptions captions;
    private final LaneScale scale;
    private final Sheet sheet = new Sheet();

    private LaneSvg(Lanes lanes, LaneCaptions captions) {
        this.lanes = lanes;
        this.captions = captions;
        this.scale = new LaneScale(lanes);
    }

    static String draw(Lanes lanes, LaneCaptions captions) {
        LaneSvg drawing = new LaneSvg(lanes, captions);
        drawing.draw();
        return drawing.sheet.svg(
                drawing.width(), drawing.bottom() + 70, captions.say("title"), captions.description(lanes), """
                <pattern id="stripes" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
                <rect width="3" height="9" fill="#ffffff" fill-opacity="0.75"/></pattern>
                """);
    }

    static Sheet sheet(Lanes lanes, LaneCaptions captions) {
        LaneSvg drawing = new LaneSvg(lanes, captions);
        drawing.draw();
        return drawing.sheet;
    }

    int width() {
        return Math.max(760, scale.end() + 40);
    }

    private int bottom() {
        return TOP + LANE * lanes.matters().size();
    }

    private void draw() {
        sheet.text(24, 38, Anchor.START, 20, true, Sheet.INK, captions.say("title"));
        days();
        lanes.matters().zipWithIndex().forEach(lane -> lane(lane._1, TOP + LANE * lane._2));
        legend();
    }

    private void days() {
        scale.days().forEach((day, x) -> {
            if (scale.width(day) > 0) {
                sheet.rectangle(new Area(x, 82, scale.width(day), bottom() - 82, ""), 0, "fill=\"#eceef2\"");
            }
            sheet.text(x, 76, Anchor.START, TEXT, false, Sheet.INK, captions.day(day));
            sheet.ornament(
                    "<path d=\"M%s 82 L%s %s\" stroke=\"#b8bec9\" stroke-width=\"1\"/>".formatted(x, x, bottom()));
        });
    }

    private void lane(MatterId matter, int y) {
        sheet.ornament(
                "<path d=\"M24 %s L%s %s\" stroke=\"#d5d9e0\" stroke-width=\"1\"/>".formatted(y, width() - 24, y));
        String name = captions.matter(matter);
        sheet.begin("", name);
        String shown = Letters.cut(Escapes.line(name), 14, true, LaneScale.LEFT - 40);
        sheet.text(24, y + 50, Anchor.START, 14, true, Sheet.INK, shown);
        sheet.end();
        Vector<Stretch> stretches = lanes.of(matter);
        stretches.zipWithIndex().forEach(at -> {
            boolean last = at._2 == stretches.size() - 1;
            int end = last ? scale.end() : scale.begin(stretches.get(at._2 + 1));
            bar(at._1, y + 28, end, last && lanes.isOpen());
        });
        lanes.marks(matter).groupBy(scale::begin).forEach((x, marks) -> mark(marks.last(), x, y + 20));
    }

    private void bar(Stretch stretch, int y, int end, boolean open) {
        int x = scale.begin(stretch);
        String shape = "M%s %s H%s %s V%s H%s Z"
                .formatted(
                        x + 1,
                        y,
                        end - (open ? 12 : 2),
                        open ? "l12 " + BAR / 2 + " l-12 " + BAR / 2 : "",
                        y + BAR,
                        x + 1);
        String edge = stretch.isInPlace() ? "stroke-width=\"1\"" : "stroke-width=\"2\" stroke-dasharray=\"5 3\"";
        sheet.begin("", captions.about(stretch) + " (" + captions.number(stretch) + ")");
        sheet.ornament(
                "<path d=\"%s\" fill=\"%s\" stroke=\"#1a1a1a\" %s/>".formatted(shape, colour(stretch.holder()), edge));
        String name = Letters.cut(Escapes.line(stretch.holder().value()), 14, true, end - x - 28);
        if (!stretch.isInPlace()) {
            sheet.ornament("<path d=\"%s\" fill=\"url(#stripes)\"/>".formatted(shape));
            Area behind = new Area(x + 7, y + 7, Letters.width(name, 14, true) + 4, BAR - 14, name);
            sheet.rectangle(behind, 4, "fill=\"" + colour(stretch.holder()) + "\"");
        }
        sheet.text(x + 9, y + 22, Anchor.START, 14, true, Sheet.INK, name);
        sheet.text(x + 2, y + BAR + 15, Anchor.START, 11, false, "#4b5563", captions.number(stretch));
        sheet.end();
    }

    private void mark(Mark mark, int x, int y) {
        String label = captions.label(mark);
        sheet.begin("", label);
        sheet.shape(new Area(x + 1, y - 12, 12, 12, label), mark.sign().svg(x + 1, y));
        String shown = Letters.cut(Escapes.line(label), TEXT, true, LaneScale.WITHIN - 22);
        sheet.text(x + 17, y, Anchor.START, TEXT, true, Sheet.INK, shown);
        sheet.end();
    }

    private String colour(PersonId person) {
        return COLOURS.get(lanes.people().indexOf(person) % COLOURS.size());
    }

    private void legend() {
        int y = bottom() + 28;
        sheet.ornament("<path d=\"M24 %s L%s %s\" stroke=\"#d5d9e0\" stroke-width=\"1\"/>"
                .formatted(bottom(), width() - 24, bottom()));
        boolean misplaced = lanes.matters().flatMap(lanes::of).exists(stretch -> !stretch.isInPlace());
        if (misplaced) {
            sheet.text(24, y, Anchor.START, TEXT, false, Sheet.INK, captions.say("misplaced"));
        }
        sheet.text(24, misplaced ? y + 22 : y, Anchor.START, TEXT, false, Sheet.INK, captions.say("days"));
    }
}
