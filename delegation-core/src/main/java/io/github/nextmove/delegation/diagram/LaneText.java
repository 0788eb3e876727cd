package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.vavr.collection.Vector;

/** The lanes in the languages of Mermaid, PlantUML and Graphviz. */
final class LaneText {

    /** Beside a Gantt chart of Mermaid: how wide a name may be, and the place that is kept for it. */
    private static final int NAME_ROOM = 146;

    private static final int NAME_PLACE = 160;
    private static final int NAME_SIZE = 11;

    private final Lanes lanes;
    private final LaneCaptions captions;
    private final StringBuilder lines = new StringBuilder();

    LaneText(Lanes lanes, LaneCaptions captions) {
        this.lanes = lanes;
        this.captions = captions;
    }

    /** A Gantt chart: a section a matter, a task a stretch, a milestone a mark. */
    String mermaid() {
        line(0, "gantt");
        line(1, "%%{init: {\"gantt\": {\"leftPadding\": " + NAME_PLACE + "}}}%%");
        line(1, "title " + Escapes.mermaid(captions.say("title")));
        line(1, "todayMarker off");
        line(1, "dateFormat YYYY-MM-DD");
        line(1, "axisFormat %Y-%m-%d");
        for (MatterId matter : lanes.matters()) {
            line(1, "section " + name(matter).map(Escapes::mermaid).mkString("<br/>"));
            for (Stretch stretch : lanes.of(matter)) {
                line(1, task(stretch));
                lanes.marks(matter)
                        .filter(mark -> lanes.at(mark).contains(stretch))
                        .forEach(mark -> line(1, task(mark)));
            }
        }
        return lines.toString();
    }

    /** In lines, two for each task and milestone beside it. */
    private Vector<String> name(MatterId matter) {
        Vector<String> all = Letters.broken(captions.matter(matter), NAME_SIZE, NAME_ROOM);
        int most = 2 * (lanes.of(matter).size() + lanes.marks(matter).size());
        return all.size() <= most
                ? all
                : all.take(most - 1).append(Letters.cut(all.drop(most - 1).mkString(" "), NAME_SIZE, false, NAME_ROOM));
    }

    private String task(Stretch stretch) {
        String name = Escapes.mermaid(numbered(captions.about(stretch), stretch.event()));
        boolean passing = stretch.from().equals(stretch.to());
        String tags = (stretch.isInPlace() ? "" : "crit, ") + (passing ? "milestone, " : looks(stretch.holder()));
        return name + " :" + tags + stretch.from() + ", "
                + (passing ? "0d" : stretch.to().toString());
    }

    /** The number of the event first: what begins a line could be a word of the language. */
    private static String numbered(String text, int event) {
        return event + ". " + text;
    }

    private String looks(PersonId person) {
        int nth = lanes.people().indexOf(person);
        return nth == 0 ? "active, " : nth == 1 ? "done, " : "";
    }

    private String task(Mark mark) {
        String name = Escapes.mermaid(numbered(marked(mark), mark.event()));
        return name + " :milestone, " + lanes.day(mark.event()) + ", 0d";
    }

    /** A Gantt chart too: a divider a matter, a task a stretch, with its marks in its name. */
    String plantUml() {
        line(0, "@startgantt");
        line(0, "title " + Escapes.plantUml(captions.say("title")));
        line(0, "Project starts " + lanes.of(lanes.matters().head()).head().from());
        lanes.matters().zipWithIndex().forEach(lane -> {
            line(0, "-- " + Escapes.plantUml(captions.matter(lane._1)) + " --");
            for (Stretch stretch : lanes.of(lane._1)) {
                String id = "M" + lane._2 + "E" + stretch.event();
                String name = Escapes.plantUml(numbered(said(stretch).mkString(", "), stretch.event()));
                line(0, "[%s] as [%s] starts %s and ends %s".formatted(name, id, stretch.from(), stretch.to()));
                line(0, "[" + id + "] is colored in " + colour(stretch));
            }
        });
        line(0, "@endgantt");
        return lines.toString();
    }

    /** The edge is red where the one who has it is not the one who should. */
    private String colour(Stretch stretch) {
        int nth = lanes.people().indexOf(stretch.holder());
        return (nth == 0 ? "Orange" : nth == 1 ? "SkyBlue" : "LightGrey") + (stretch.isInPlace() ? "/Black" : "/Red");
    }

    /** A chain a matter. */
    String dot() {
        line(0, "digraph lanes {");
        line(
                1,
                "graph [rankdir=LR, bgcolor=\"#ffffff\", fontname=\"Helvetica\", labelloc=t, label=\""
                        + Escapes.dot(captions.say("title")) + "\"];");
        line(1, "node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\", fontname=\"Helvetica\"];");
        lanes.matters().zipWithIndex().forEach(lane -> {
            String id = "m" + lane._2;
            line(1, id + " [shape=plaintext, style=\"\", label=\"" + Escapes.dot(captions.matter(lane._1)) + "\"];");
            String before = id;
            for (Stretch stretch : lanes.of(lane._1)) {
                String node = id + "_" + stretch.event();
                String looks = stretch.isInPlace() ? "" : ", style=\"rounded,filled,dashed\", penwidth=2";
                String label = said(stretch)
                        .append(captions.number(stretch))
                        .map(Escapes::dot)
                        .mkString("\\n");
                line(1, node + " [label=\"" + label + "\"" + looks + "];");
                line(1, before + " -> " + node + ";");
                before = node;
            }
        });
        line(0, "}");
        return lines.toString();
    }

    private Vector<String> said(Stretch stretch) {
        return lanes.marks(stretch.matter())
                .filter(mark -> lanes.at(mark).contains(stretch))
                .map(this::marked)
                .prepend(captions.about(stretch));
    }

    private String marked(Mark mark) {
        return mark.sign().letter() + " " + captions.label(mark);
    }

    private void line(int depth, String text) {
        lines.append("    ".repeat(depth)).append(text).append('\n');
    }
}
