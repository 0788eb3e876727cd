package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** What is written in a picture of lanes, in one language. */
final class LaneCaptions {

    private final Texts texts;

    LaneCaptions(Texts texts) {
        this.texts = texts;
    }

    private static Message text(String key) {
        return Captions.text("lanes." + key);
    }

    String say(String key) {
        return texts.render(text(key));
    }

    String matter(MatterId matter) {
        return texts.render(text("matter").with("matter", matter));
    }

    String day(LocalDate day) {
        return texts.render(text("day").with("day", day));
    }

    String number(Stretch stretch) {
        return texts.render(text("number").with("number", stretch.event()));
    }

    String label(Mark mark) {
        return texts.render(mark.label());
    }

    /** Who, from when and, where it is another, whose it is. */
    String about(Stretch stretch) {
        String about =
                texts.render(text("stretch").with("person", stretch.holder()).with("day", stretch.from()));
        return stretch.isInPlace()
                ? about
                : about + ", " + texts.render(text("belongs").with("person", stretch.rightful()));
    }

    /** For who cannot see the picture: every lane as a sentence. */
    String description(Lanes lanes) {
        return lanes.matters()
                .map(matter -> texts.render(text("lane")
                        .with("matter", matter(matter))
                        .with("holders", stretches(lanes, matter).mkString("; "))))
                .mkString(" ");
    }

    private Vector<String> stretches(Lanes lanes, MatterId matter) {
        return lanes.of(matter).map(stretch -> lanes.marks(matter)
                .filter(mark -> lanes.at(mark).contains(stretch))
                .map(this::label)
                .prepend(about(stretch) + " (" + number(stretch) + ")")
                .mkString(", "));
    }
}
