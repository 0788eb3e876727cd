package io.github.nextmove.delegation.diagram;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet on which a picture is drawn as SVG, and which knows where its texts, borders and lines are.
 *
 * <p>Everything has its own attributes: classes of several pictures on one page would meet.
 */
final class Sheet {

    static final String INK = "#1a1a1a";

    private static final String FONTS = "'Segoe UI', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";

    private final StringBuilder drawn = new StringBuilder();
    private final List<Area> texts = new ArrayList<>();
    private final List<Area> borders = new ArrayList<>();
    private final List<Area> lines = new ArrayList<>();

    /** A rectangle that something takes up, and what it is. */
    record Area(int x, int y, int width, int height, String what) {

        boolean meets(Area other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean isWithin(Area other) {
            return x >= other.x
                    && y >= other.y
                    && x + width <= other.x + other.width
                    && y + height <= other.y + other.height;
        }
    }

    /** Where a text stands from the point that is given. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String name;

        Anchor(String name) {
            this.name = name;
        }

        int left(int x, int width) {
            return this == START ? x : this == END ? x - width : x - width / 2;
        }
    }

    Vector<Area> texts() {
        return Vector.ofAll(texts);
    }

    Vector<Area> borders() {
        return Vector.ofAll(borders);
    }

    Vector<Area> lines() {
        return Vector.ofAll(lines);
    }

    void begin(String attributes, String title) {
        drawn.append("<g").append(attributes.isEmpty() ? "" : " " + attributes).append('>');
        if (!title.isEmpty()) {
            drawn.append("<title>").append(Escapes.xml(title)).append("</title>");
        }
        drawn.append('\n');
    }

    void end() {
        drawn.append("</g>\n");
    }

    /** A box that texts are in or out of, and never across. */
    void box(Area area, int round, String attributes) {
        borders.add(area);
        rectangle(area, round, attributes);
    }

    void rectangle(Area area, int round, String attributes) {
        drawn.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" %s/>"
                        .formatted(area.x, area.y, area.width, area.height, round, attributes))
                .append('\n');
    }

    void text(int x, int y, Anchor anchor, int size, boolean bold, String fill, String text) {
        int width = Letters.width(text, size, bold);
        texts.add(new Area(anchor.left(x, width), y - size, width, size + size / 3, text));
        drawn.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" font-size=\"")
                .append(size)
                .append("\" text-anchor=\"")
                .append(anchor.name)
                .append('"')
                .append(bold ? " font-weight=\"bold\"" : "")
                .append(" fill=\"")
                .append(fill)
                .append("\">")
                .append(Escapes.xml(text))
                .append("</text>\n");
    }

    /** A small shape that says something, such as who may. */
    void shape(Area area, String svg) {
        texts.add(area);
        drawn.append(svg).append('\n');
    }

    /** What only looks good. */
    void ornament(String svg) {
        drawn.append(svg).append('\n');
    }

    /** A line of straight pieces, each of them level or upright. */
    void line(int[] points, String attributes) {
        StringBuilder path = new StringBuilder("M" + points[0] + " " + points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.append(" L").append(points[i]).append(' ').append(points[i + 1]);
            lines.add(new Area(
                    Math.min(points[i - 2], points[i]),
                    Math.min(points[i - 1], points[i + 1]),
                    Math.abs(points[i] - points[i - 2]) + 1,
                    Math.abs(points[i + 1] - points[i - 1]) + 1,
                    path.toString()));
        }
        drawn.append("<path d=\"%s\" fill=\"none\" %s/>".formatted(path, attributes))
                .append('\n');
    }

    String svg(int width, int height, String title, String description, String definitions) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" width="%s" height="%s" role="img" font-family="%s">
                <title>%s</title>
                <desc>%s</desc>
                <defs>
                %s</defs>
                <rect x="0" y="0" width="%s" height="%s" fill="#ffffff"/>
                %s</svg>
                """.formatted(
                        width,
                        height,
                        width,
                        height,
                        FONTS,
                        Escapes.xml(title),
                        Escapes.xml(description),
                        definitions,
                        width,
                        height,
                        drawn);
    }
}
