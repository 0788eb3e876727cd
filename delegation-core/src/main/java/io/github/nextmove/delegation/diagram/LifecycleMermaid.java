package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The life cycle in the language of Mermaid. */
final class LifecycleMermaid {

    private final Captions captions;
    private final Option<Way> way;
    private final StringBuilder lines = new StringBuilder();

    LifecycleMermaid(Captions captions, Option<Way> way) {
        this.captions = captions;
        this.way = way;
    }

    String draw() {
        line(0, "stateDiagram-v2");
        line(1, "accTitle: " + Escapes.mermaid(captions.title()));
        line(1, "classDef listed fill:#ffffff,stroke:#8a94a6,color:#1a1a1a,stroke-dasharray:4 3");
        line(1, "classDef now fill:#fff3c4,stroke:#b3261e,color:#1a1a1a,stroke-width:3px");
        line(1, "classDef faint fill:#ffffff,stroke:#c4c8d0,color:#6b7280");
        Vector.of(Phase.values()).forEach(this::name);
        line(1, "[*] --> DRAFT");
        frame(1, Frame.OPEN, Vector.of(Frame.BEFORE_HANDOVER, Frame.HANDED_OVER));
        Chart.STANDARD.arrows().filter(arrow -> isOutside(Frame.OPEN, arrow)).forEach(arrow -> arrow(1, arrow));
        Vector.of(Phase.values()).filter(Phase::isFinal).forEach(phase -> line(1, phase + " --> [*]"));
        way.forEach(this::classes);
        return lines.toString();
    }

    private void name(Phase phase) {
        line(1, "state \"" + Escapes.mermaid(captions.name(phase)) + "\" as " + phase);
        listed(Spot.of(phase)).forEach(entry -> line(1, phase + " : " + entry));
    }

    private Vector<String> listed(Spot spot) {
        return Chart.STANDARD
                .listedIn(spot)
                .map(row -> Escapes.mermaid(captions.command(new Listing(spot, row)) + " (" + captions.who(row) + ")"));
    }

    private void frame(int depth, Frame frame, Vector<Frame> inner) {
        line(depth, "state \"" + Escapes.mermaid(captions.name(frame)) + "\" as " + frame + " {");
        // Mermaid puts a phase where it is named last: what is inside a frame comes after the arrows around it.
        Chart.STANDARD
                .arrows()
                .filter(arrow -> !isOutside(frame, arrow) && inner.forAll(within -> isOutside(within, arrow)))
                .forEach(arrow -> arrow(depth + 1, arrow));
        inner.forEach(within -> frame(depth + 1, within, Vector.empty()));
        frame.phases().removeAll(inner.flatMap(Frame::phases)).forEach(phase -> line(depth + 1, phase.toString()));
        Vector<String> listed = listed(frame.spot());
        if (!listed.isEmpty()) {
            line(
                    depth + 1,
                    "state \"" + Escapes.mermaid(captions.say(Captions.text("in.each"))) + "\" as " + frame
                            + "_LISTED");
            listed.forEach(entry -> line(depth + 1, frame + "_LISTED : " + entry));
            line(depth + 1, "class " + frame + "_LISTED listed");
        }
        line(depth, "}");
    }

    /** Whether an arrow begins or ends outside a frame, or at its border. */
    private static boolean isOutside(Frame frame, Arrow arrow) {
        return !frame.phases().contains(arrow.to())
                || arrow.from().equals(frame.spot())
                || !frame.phases().containsAll(arrow.from().phases());
    }

    private void arrow(int depth, Arrow arrow) {
        String words = captions.lines(arrow).map(Escapes::mermaid).mkString("<br/>");
        line(depth, arrow.from().id() + " --> " + arrow.to() + " : " + words);
    }

    private void classes(Way taken) {
        Vector<Phase> faint = Vector.of(Phase.values()).removeAll(taken.visited());
        faint.forEach(phase -> line(1, "class " + phase + " faint"));
        line(1, "class " + taken.now() + " now");
    }

    private void line(int depth, String text) {
        lines.append("    ".repeat(depth)).append(text).append('\n');
    }
}
