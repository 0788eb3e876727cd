package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The life cycle in the language of PlantUML. */
final class LifecyclePlantUml {

    private final Captions captions;
    private final Option<Way> way;
    private final StringBuilder lines = new StringBuilder();

    LifecyclePlantUml(Captions captions, Option<Way> way) {
        this.captions = captions;
        this.way = way;
    }

    String draw() {
        line(0, "@startuml");
        line(0, "title " + Escapes.plantUml(captions.title()));
        line(0, "skinparam backgroundColor #FFFFFF");
        line(0, "hide empty description");
        frame(0, Frame.OPEN, Vector.of(Frame.BEFORE_HANDOVER, Frame.HANDED_OVER));
        Vector.of(Phase.values()).filter(Phase::isFinal).forEach(phase -> phase(0, phase));
        line(0, "[*] --> DRAFT");
        Chart.STANDARD.arrows().forEach(this::arrow);
        Vector.of(Phase.values()).filter(Phase::isFinal).forEach(phase -> line(0, phase + " --> [*]"));
        line(0, "caption " + Escapes.plantUml(captions.gatesExplained()));
        line(0, "@enduml");
        return lines.toString();
    }

    private void frame(int depth, Frame frame, Vector<Frame> inner) {
        line(depth, "state \"" + Escapes.plantUml(captions.name(frame)) + "\" as " + frame + " {");
        inner.forEach(within -> frame(depth + 1, within, Vector.empty()));
        frame.phases().removeAll(inner.flatMap(Frame::phases)).forEach(phase -> phase(depth + 1, phase));
        line(depth, "}");
        listed(depth, frame.spot());
    }

    private void phase(int depth, Phase phase) {
        String colour = way.map(taken ->
                        taken.now() == phase ? " #FFF3C4" : taken.visited().contains(phase) ? " #FFFFFF" : " #F0F0F0")
                .getOrElse("");
        line(depth, "state \"" + Escapes.plantUml(name(phase)) + "\" as " + phase + colour);
        listed(depth, Spot.of(phase));
    }

    private String name(Phase phase) {
        boolean now = way.exists(taken -> taken.now() == phase);
        return captions.name(phase) + (now ? " (" + captions.say(Captions.text("now")) + ")" : "");
    }

    private void listed(int depth, Spot spot) {
        Chart.STANDARD
                .listedIn(spot)
                .forEach(row -> line(
                        depth,
                        spot.id() + " : "
                                + Escapes.plantUml(
                                        captions.command(new Listing(spot, row)) + " (" + captions.who(row) + ")")));
    }

    private void arrow(Arrow arrow) {
        boolean taken = captions.numbers(arrow).isDefined();
        String line = way.isEmpty() ? "-->" : taken ? "-[#B3261E,bold]->" : "-[#AAAAAA]->";
        String words = captions.lines(arrow).map(Escapes::plantUml).mkString("\\n");
        line(0, arrow.from().id() + " " + line + " " + arrow.to() + " : " + words);
    }

    private void line(int depth, String text) {
        lines.append("  ".repeat(depth)).append(text).append('\n');
    }
}
