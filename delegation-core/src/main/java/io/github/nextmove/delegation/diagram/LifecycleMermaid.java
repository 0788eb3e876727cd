package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The life cycle in the language of Mermaid.
 *
 * <p>Mermaid places everything itself, and what it places well are frames that no arrow crosses. Any other frame is
 * a box of its own, from which the arrows begin that begin in each of its phases.
 */
final class LifecycleMermaid {

    private static final Vector<Frame> DRAWN = Vector.of(Frame.values()).reject(LifecycleMermaid::isCrossed);

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
        line(1, "classDef ended fill:#e5e7eb,stroke:#1a1a1a,color:#1a1a1a,stroke-width:2px");
        line(1, "classDef been fill:#fde8e6,stroke:#b3261e,color:#1a1a1a");
        line(1, "classDef now fill:#fff3c4,stroke:#b3261e,color:#1a1a1a,stroke-width:3px");
        line(1, "classDef faint fill:#ffffff,stroke:#c4c8d0,color:#6b7280");
        Vector.of(Phase.values()).forEach(phase -> box(Spot.of(phase), captions.name(phase)));
        DRAWN.forEach(this::frame);
        Vector.of(Frame.values()).removeAll(DRAWN).forEach(frame -> {
            box(frame.spot(), captions.nameAlone(frame));
            line(1, "class " + frame + " listed");
        });
        Chart.STANDARD
                .arrows()
                .filter(arrow -> DRAWN.forAll(frame -> !isInside(frame, arrow)))
                .forEach(arrow -> arrow(1, arrow));
        Vector.of(Phase.values()).forEach(this::look);
        return lines.toString();
    }

    private void box(Spot spot, String name) {
        line(1, "state \"" + Escapes.mermaid(name) + "\" as " + spot.id());
        Chart.STANDARD.listedIn(spot).forEach(row -> {
            String entry = captions.command(new Listing(spot, row)) + " (" + captions.who(row) + ")";
            line(1, spot.id() + " : " + Escapes.mermaid(entry));
        });
    }

    private void frame(Frame frame) {
        line(1, "state \"" + Escapes.mermaid(captions.name(frame)) + "\" as " + frame + " {");
        frame.phases().filter(phase -> phase == Phase.DRAFT).forEach(first -> line(2, "[*] --> " + first));
        Chart.STANDARD.arrows().filter(arrow -> isInside(frame, arrow)).forEach(arrow -> arrow(2, arrow));
        line(1, "}");
    }

    private static boolean isInside(Frame frame, Arrow arrow) {
        return beginsInside(frame, arrow) && frame.phases().contains(arrow.to());
    }

    private static boolean isCrossed(Frame frame) {
        return Chart.STANDARD
                .arrows()
                .exists(arrow -> beginsInside(frame, arrow) != frame.phases().contains(arrow.to()));
    }

    /** Whether an arrow begins within a frame, not at its border. */
    private static boolean beginsInside(Frame frame, Arrow arrow) {
        Set<Phase> from = arrow.from().phases();
        return frame.phases().containsAll(from) && !frame.phases().equals(from);
    }

    private void arrow(int depth, Arrow arrow) {
        String words = captions.lines(arrow).map(Escapes::mermaid).mkString("<br/>");
        line(depth, arrow.from().id() + " --> " + arrow.to() + " : " + words);
    }

    private void look(Phase phase) {
        Option<String> onTheWay =
                way.map(taken -> taken.now() == phase ? "now" : taken.visited().contains(phase) ? "been" : "faint");
        onTheWay.orElse(Option.when(phase.isFinal(), "ended")).forEach(look -> line(1, "class " + phase + " " + look));
    }

    private void line(int depth, String text) {
        lines.append("    ".repeat(depth)).append(text).append('\n');
    }
}
