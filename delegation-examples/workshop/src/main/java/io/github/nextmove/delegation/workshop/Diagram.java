package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.diagram.LanePicture;
import io.github.nextmove.delegation.diagram.LifecyclePicture;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.upward.MonkeyMarks;
import io.github.nextmove.delegation.text.Texts;

/** The pictures that the command line can ask for. */
final class Diagram {
    private Diagram() {}

    /** The languages of pictures, by the names that the command line knows them by. */
    enum Format {
        mermaid,
        plantuml,
        dot,
        svg
    }

    /** What there is a picture of. */
    enum Picture {
        lifecycle,
        lanes
    }

    static String ofLifecycle(Texts texts, Format format) {
        return write(lifecycle(), texts, format);
    }

    static String of(Delegation delegation, Texts texts, Picture picture, Format format) {
        return switch (picture) {
            case lifecycle -> write(lifecycle().withWayOf(delegation), texts, format);
            case lanes -> write(LanePicture.of(delegation).marked(MonkeyMarks.of(delegation)), texts, format);
        };
    }

    /** The one that plays scenarios: guarded by the built-in rules. */
    private static LifecyclePicture lifecycle() {
        return LifecyclePicture.of(StandardRules.book().guard(Lifecycle.standard()));
    }

    private static String write(LifecyclePicture picture, Texts texts, Format format) {
        return switch (format) {
            case mermaid -> picture.mermaid(texts);
            case plantuml -> picture.plantUml(texts);
            case dot -> picture.dot(texts);
            case svg -> picture.svg(texts);
        };
    }

    private static String write(LanePicture picture, Texts texts, Format format) {
        return switch (format) {
            case mermaid -> picture.mermaid(texts);
            case plantuml -> picture.plantUml(texts);
            case dot -> picture.dot(texts);
            case svg -> picture.svg(texts);
        };
    }
}
