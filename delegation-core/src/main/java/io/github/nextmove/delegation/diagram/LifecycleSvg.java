package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.diagram.Sheet.Anchor;
import io.github.nextmove.delegation.diagram.Sheet.Area;
import io.github.nextmove.delegation.lifecycle.LifecycleTable;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.TableRow;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Draws the life cycle where {@link Layout} says. */
final class LifecycleSvg {

    private static final int NAME = 14;
    private static final int TEXT = 12;
    private static final int LINE = 16;
    private static final String TAKEN = "#b3261e";
    private static final String FAINT = "opacity=\"0.45\"";

    private final Captions captions;
    private final Option<Way> way;
    private final Sheet sheet = new Sheet();

    private LifecycleSvg(Captions captions, Option<Way> way) {
        this.captions = captions;
        this.way = way;
    }

    static String draw(Captions captions, Option<Way> way) {
        return sheet(captions, way).svg(Layout.WIDTH, Layout.HEIGHT, captions.title(), captions.description(), """
                        <marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" \
                        markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="#1a1a1a"/></marker>
                        <marker id="tip-taken" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="12" markerHeight="12" \
                        markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="#b3261e"/></marker>
                        """);
    }

    static Sheet sheet(Captions captions, Option<Way> way) {
        LifecycleSvg drawing = new LifecycleSvg(captions, way);
        drawing.draw();
        return drawing.sheet;
    }

    private void draw() {
        sheet.text(24, 38, Anchor.START, 20, true, Sheet.INK, captions.title());
        Layout.FRAMES.forEach(this::frame);
        start();
        Chart.STANDARD.arrows().forEach(this::arrow);
        Layout.PHASES.forEach(this::phase);
        legend();
    }

    private void frame(Frame frame, Layout.Surround surround) {
        sheet.box(
                surround.area(),
                14,
                frame == Frame.OPEN
                        ? "fill=\"#f6f7f9\" stroke=\"#6b7280\" stroke-width=\"1.5\" stroke-dasharray=\"7 4\""
                        : "fill=\"#eaeef4\" stroke=\"#8a94a6\" stroke-width=\"1\"");
        sheet.text(surround.nameX(), surround.nameY(), Anchor.START, 13, true, "#374151", captions.name(frame));
        list(frame.spot(), surround.listX(), surround.listY(), surround.listWidth());
    }

    private void phase(Phase phase, Area area) {
        boolean here = way.exists(taken -> taken.now() == phase);
        Set<Phase> visited = way.map(Way::visited).getOrElse(Frame.OPEN.phases().addAll(Layout.PHASES.keySet()));
        sheet.begin(visited.contains(phase) ? "" : FAINT, "");
        sheet.box(
                area,
                8,
                "fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\""
                        .formatted(
                                here ? "#fff3c4" : phase.isFinal() ? "#e5e7eb" : "#ffffff",
                                here ? TAKEN : Sheet.INK,
                                here ? "3" : phase.isFinal() ? "2.5" : "1.2"));
        int y = area.y() + 21;
        for (String line : Letters.wrapped(captions.name(phase), NAME, true, area.width() - 20)) {
            sheet.text(area.x() + 10, y, Anchor.START, NAME, true, Sheet.INK, line);
            y += LINE + 2;
        }
        list(Spot.of(phase), area.x() + 10, y + 1, area.width() - 20);
        sheet.end();
        if (here) {
            String now = captions.say(Captions.text("now"));
            int width = Letters.width(now, TEXT, true) + 14;
            Area pill = new Area(area.x() + area.width() - width - 8, area.y() - 9, width, 18, now);
            sheet.rectangle(pill, 9, "fill=\"" + TAKEN + "\"");
            sheet.ornament(
                    "<text x=\"%s\" y=\"%s\" font-size=\"12\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"#ffffff\">%s</text>"
                            .formatted(pill.x() + width / 2, pill.y() + 13, Escapes.xml(now)));
        }
    }

    /** What can be done without leaving, in lines, each behind the shapes of who may: one column a party. */
    private void list(Spot spot, int x, int y, int width) {
        Vector<TableRow> rows = Chart.STANDARD.listedIn(spot);
        int columns = rows.flatMap(TableRow::who).map(Party::ordinal).max().getOrElse(0) + 1;
        int left = x + columns * Symbol.STEP + 4;
        int base = y;
        for (TableRow row : rows) {
            Listing listing = new Listing(spot, row);
            boolean done = way.exists(taken -> taken.times(listing) > 0);
            boolean pale = !done && way.exists(taken -> spot.phases().exists(taken.visited()::contains));
            sheet.begin(pale ? "opacity=\"0.6\"" : "", captions.who(row));
            for (Party party : row.who()) {
                Symbol.draw(sheet, party, x + party.ordinal() * Symbol.STEP, base - 10);
            }
            // How often stays with the last word.
            String words = captions.command(listing).replace(" ×", "\u00a0×");
            for (String line : Letters.wrapped(words, TEXT, false, x + width - left)) {
                sheet.text(left, base, Anchor.START, TEXT, false, done ? TAKEN : Sheet.INK, line);
                base += LINE;
            }
            sheet.end();
        }
    }

    /** Words beside or above an arrow, with the shapes of who may; the base line after them. */
    private int words(Layout.Route route, Arrow arrow, boolean bold, String fill) {
        TableRow row = arrow.row();
        int shapes = row.who().size() * Symbol.STEP + 4;
        Vector<String> lines = Letters.wrapped(captions.command(row), TEXT, bold, route.room());
        if (Letters.width(lines.last(), TEXT, bold) + shapes > route.room()) {
            lines = Letters.wrapped(captions.command(row), TEXT, bold, route.room() - shapes);
        }
        boolean level = route.anchor() == Anchor.MIDDLE;
        int base = level ? route.y() - 7 - (lines.size() - 1) * LINE : route.y();
        for (String line : lines.init()) {
            sheet.text(route.x(), base, route.anchor(), TEXT, bold, fill, line);
            base += LINE;
        }
        int width = Letters.width(lines.last(), TEXT, bold);
        int left = route.anchor().left(route.x(), width + shapes);
        if (route.anchor() == Anchor.START) {
            sheet.text(left + shapes, base, Anchor.START, TEXT, bold, fill, lines.last());
            symbols(row.who(), left, base - 10);
        } else {
            sheet.text(left + width, base, Anchor.END, TEXT, bold, fill, lines.last());
            symbols(row.who(), left + width + 4, base - 10);
        }
        return level ? route.y() + 18 : base + LINE;
    }

    private void symbols(Set<Party> who, int x, int y) {
        who.toVector().sorted().zipWithIndex().forEach(at -> Symbol.draw(sheet, at._1, x + at._2 * Symbol.STEP, y));
    }

    private void start() {
        sheet.ornament("<circle cx=\"%s\" cy=\"%s\" r=\"7\" fill=\"%s\"/>"
                .formatted(Layout.START[0], Layout.START[1], way.isDefined() ? TAKEN : Sheet.INK));
        sheet.line(Layout.START, stroke(way.isDefined()));
    }

    private static String stroke(boolean taken) {
        return taken
                ? "stroke=\"" + TAKEN + "\" stroke-width=\"3\" marker-end=\"url(#tip-taken)\""
                : "stroke=\"" + Sheet.INK + "\" stroke-width=\"1.4\" marker-end=\"url(#tip)\"";
    }

    private void arrow(Arrow arrow) {
        Layout.Route route = Layout.ROUTES
                .get(arrow.key())
                .getOrElseThrow(() -> new IllegalStateException("no route for " + arrow.key()));
        Option<String> numbers = captions.numbers(arrow);
        boolean taken = numbers.isDefined();
        String fill = taken ? TAKEN : Sheet.INK;
        sheet.begin(way.isDefined() && !taken ? FAINT : "", captions.who(arrow.row()));
        sheet.line(route.corners(), stroke(taken));
        int below = words(route, arrow, taken, fill);
        for (String line : captions.conditions(arrow).flatMap(all -> Letters.wrapped(all, TEXT, false, route.room()))) {
            sheet.text(route.x(), below, route.anchor(), TEXT, false, fill, line);
            below += LINE;
        }
        for (String line : numbers) {
            sheet.text(route.x(), below, route.anchor(), TEXT, true, fill, line);
        }
        sheet.end();
    }

    private void legend() {
        int x = 24;
        for (Party party : LifecycleTable.standard()
                .rows()
                .flatMap(TableRow::who)
                .distinct()
                .sorted()) {
            String word = captions.word(party);
            Symbol.draw(sheet, party, x, Layout.LEGEND - 10);
            sheet.text(x + 16, Layout.LEGEND, Anchor.START, TEXT, false, Sheet.INK, word);
            x += 16 + Letters.width(word, TEXT, false) + 28;
        }
        sheet.text(24, Layout.LEGEND + 22, Anchor.START, TEXT, false, Sheet.INK, captions.gatesExplained());
        if (way.isDefined()) {
            String explained = captions.say(Captions.text("way.explained"));
            sheet.text(24, Layout.LEGEND + 44, Anchor.START, TEXT, false, Sheet.INK, explained);
        }
    }
}
