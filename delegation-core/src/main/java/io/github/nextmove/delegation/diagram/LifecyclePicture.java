package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * The life cycle as a picture, such as an SVG in Dutch in which the way of one delegation is drawn.
 *
 * <p>It is read from the table of the life cycle: phases, commands, who may, and where gates guard. What can be
 * done without leaving a phase is listed in it, and what can be done in several phases in a frame around these.
 *
 * <p>Immutable and thread-safe. The same picture is the same string, with {@code \n} at the end of each line.
 *
 * @since 0.1.0
 */
public final class LifecyclePicture {

    private final boolean gated;
    private final Option<Way> way;

    private LifecyclePicture(boolean gated, Option<Way> way) {
        this.gated = gated;
        this.way = way;
    }

    /** The picture of a life cycle; it tells whether it has gates. */
    public static LifecyclePicture of(Lifecycle lifecycle) {
        return new LifecyclePicture(!lifecycle.gates().isEmpty(), Option.none());
    }

    /** The same picture with the way of a delegation in it: what happened, by which events, and where it is now. */
    public LifecyclePicture withWayOf(Delegation delegation) {
        return new LifecyclePicture(gated, Option.some(Way.of(Objects.requireNonNull(delegation, "delegation"))));
    }

    /** A drawing that stands alone: no script, no network, fonts that everybody has, and a white background. */
    public String svg(Texts texts) {
        return LifecycleSvg.draw(captions(texts), way);
    }

    /** A state diagram of Mermaid. */
    public String mermaid(Texts texts) {
        return new LifecycleMermaid(captions(texts), way).draw();
    }

    /** A state diagram of PlantUML. */
    public String plantUml(Texts texts) {
        return new LifecyclePlantUml(captions(texts), way).draw();
    }

    /** A graph for Graphviz. */
    public String dot(Texts texts) {
        return new LifecycleDot(captions(texts), way).draw();
    }

    private Captions captions(Texts texts) {
        return new Captions(texts, gated, way);
    }
}
