package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;

/**
 * Who had which matter when, as a picture: a lane for each matter, such as the late caterer, who was with noor
 * for five days.
 *
 * <p>Days are said as the texts say them: dates or, where the texts count days, their numbers. Where the one who
 * had a matter was not the one who should, it shows. Immutable and thread-safe. The same picture is the same
 * string, with {@code \n} at the end of each line.
 *
 * @since 0.1.0
 */
public final class LanePicture {

    private final Lanes lanes;

    private LanePicture(Lanes lanes) {
        this.lanes = lanes;
    }

    /** The lanes of a delegation. */
    public static LanePicture of(Delegation delegation) {
        return new LanePicture(Lanes.of(delegation));
    }

    /**
     * The same picture with more marks in it.
     *
     * @throws IllegalArgumentException when a mark names an event or a matter that the delegation does not have
     */
    public LanePicture marked(Iterable<Mark> marks) {
        return new LanePicture(lanes.marked(Vector.ofAll(marks)));
    }

    /** A drawing that stands alone: no script, no network, fonts that everybody has, and a white background. */
    public String svg(Texts texts) {
        return LaneSvg.draw(lanes, new LaneCaptions(texts));
    }

    /** A Gantt chart of Mermaid. */
    public String mermaid(Texts texts) {
        return new LaneText(lanes, new LaneCaptions(texts)).mermaid();
    }

    /** A Gantt chart of PlantUML. */
    public String plantUml(Texts texts) {
        return new LaneText(lanes, new LaneCaptions(texts)).plantUml();
    }

    /** A graph for Graphviz: a chain for each matter. */
    public String dot(Texts texts) {
        return new LaneText(lanes, new LaneCaptions(texts)).dot();
    }
}
