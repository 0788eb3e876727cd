package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The life cycle in the language of Graphviz. */
final class LifecycleDot {

    private final Captions captions;
    private final Option<Way> way;
    private final StringBuilder lines = new StringBuilder();

    LifecycleDot(Captions captions, Option<Way> way) {
        this.captions = captions;
        this.way = way;
    }

    String draw() {
        line(0, "digraph lifecycle {");
        line(
                1,
                "graph [compound=true, bgcolor=\"#ffffff\", fontname=\"Helvetica\", labelloc=t, label=\""
                        + Escapes.dot(captions.title()) + "\\n" + Escapes.dot(captions.gatesExplained()) + "\"];");
        line(1, "node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\", fontname=\"Helvetica\"];");
        line(1, "edge [fontname=\"Helvetica\", fontsize=11];");
        line(1, "START [shape=circle, width=0.2, label=\"\", fillcolor=\"#1a1a1a\"];");
        frame(1, Frame.OPEN, Vector.of(Frame.BEFORE_HANDOVER, Frame.HANDED_OVER));
        Vector.of(Phase.values()).filter(Phase::isFinal).forEach(phase -> phase(1, phase));
        line(1, "START -> DRAFT;");
        Chart.STANDARD.arrows().forEach(this::arrow);
        line(0, "}");
        return lines.toString();
    }

    private void frame(int depth, Frame frame, Vector<Frame> inner) {
        line(depth, "subgraph cluster_" + frame + " {");
        line(
                depth + 1,
                "style=\"rounded,dashed\"; labeljust=l; label=\"" + Escapes.dot(captions.name(frame)) + "\\l"
                        + listed(frame.spot()) + "\";");
        inner.forEach(within -> frame(depth + 1, within, Vector.empty()));
        frame.phases().removeAll(inner.flatMap(Frame::phases)).forEach(phase -> phase(depth + 1, phase));
        line(depth, "}");
    }

    private void phase(int depth, Phase phase) {
        boolean now = way.exists(taken -> taken.now() == phase);
        boolean faint = way.exists(taken -> !taken.visited().contains(phase));
        String name = captions.name(phase) + (now ? " (" + captions.say(Captions.text("now")) + ")" : "");
        String looks = now
                ? ", fillcolor=\"#fff3c4\", penwidth=3, color=\"#b3261e\""
                : faint ? ", color=\"#aaaaaa\", fontcolor=\"#6b7280\"" : phase.isFinal() ? ", penwidth=2" : "";
        line(depth, phase + " [label=\"" + Escapes.dot(name) + "\\n" + listed(Spot.of(phase)) + "\"" + looks + "];");
    }

    private String listed(Spot spot) {
        return Chart.STANDARD
                .listedIn(spot)
                .map(row ->
                        Escapes.dot("· " + captions.command(new Listing(spot, row)) + " (" + captions.who(row) + ")")
                                + "\\l")
                .mkString();
    }

    private void arrow(Arrow arrow) {
        boolean taken = captions.numbers(arrow).isDefined();
        String looks = way.isEmpty()
                ? ""
                : taken ? ", color=\"#b3261e\", penwidth=3" : ", color=\"#aaaaaa\", fontcolor=\"#6b7280\"";
        boolean framed = arrow.from().phases().size() > 1;
        String tail = framed ? ", ltail=cluster_" + arrow.from().id() : "";
        line(
                1,
                tail(arrow.from()) + " -> " + arrow.to() + " [label=\""
                        + captions.lines(arrow).map(Escapes::dot).mkString("\\n") + "\"" + tail + looks + "];");
    }

    /** Graphviz knows arrows between boxes alone: one from a frame begins in its last phase and is cut off. */
    private static Phase tail(Spot from) {
        return from.phases().toVector().sorted().last();
    }

    private void line(int depth, String text) {
        lines.append("  ".repeat(depth)).append(text).append('\n');
    }
}
