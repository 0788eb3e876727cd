package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.LifecycleTable;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.TableRow;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;

/** The pages about the life cycle in {@code docs}: the drawing, the same in Mermaid, and the rows of the table. */
final class DiagramPages {

    /** The one that README shows. */
    static final String DRAWING = "en/lifecycle.svg";

    private static final LifecyclePicture PICTURE = LifecyclePicture.of(Lifecycle.standard());

    private DiagramPages() {}

    static Map<String, String> files() {
        Map<String, String> files = LinkedHashMap.of("README.md", """
                # The life cycle

                - [English](en/lifecycle.md)
                - [Nederlands](nl/lifecycle.md)

                Made from the table of the life cycle by the build, which fails when they are stale:
                `mvn -pl delegation-core test -Dtest=DiagramDocsTest -Dgolden.update=true` makes them anew.
                """);
        for (String language : Vector.of("en", "nl")) {
            Texts texts = Texts.in(Locale.forLanguageTag(language));
            files = files.put(language + "/lifecycle.svg", PICTURE.svg(texts))
                    .put(language + "/lifecycle.md", page(texts, language.equals("nl")));
        }
        return files;
    }

    private static String page(Texts texts, boolean dutch) {
        Captions captions = new Captions(texts, false, Option.none());
        String heading = dutch ? "Opdracht | Wie | Van | Naar" : "Command | Who may | From | To";
        String same = dutch ? "dezelfde fase" : "the same phase";
        return "# %s%n%n![%s](lifecycle.svg)%n%n```mermaid%n%s```%n%n%s%n%n| %s |%n| --- | --- | --- | --- |%n%s"
                .formatted(
                        captions.title(),
                        captions.title(),
                        PICTURE.mermaid(texts),
                        captions.gatesExplained(),
                        heading,
                        LifecycleTable.standard()
                                .rows()
                                .flatMap(row -> rows(row, captions, same))
                                .mkString())
                .replace(System.lineSeparator(), "\n");
    }

    /** A line for each phase that a command leads to. */
    private static Vector<String> rows(TableRow row, Captions captions, String same) {
        Vector<Phase> stays =
                row.leadsTo().filter((from, to) -> from == to).keySet().toVector();
        Vector<String> staying =
                stays.isEmpty() ? Vector.empty() : Vector.of(line(row, captions, stays, same, Vector.empty()));
        Vector<String> leading = Chart.STANDARD
                .arrows()
                .filter(arrow -> arrow.row().equals(row))
                .groupBy(arrow -> Tuple.of(arrow.to(), arrow.declined()))
                .toVector()
                .sortBy(group -> group._1._1)
                .map(group -> line(
                        row,
                        captions,
                        group._2.flatMap(arrow -> arrow.from().phases()).sorted(),
                        captions.name(group._1._1),
                        captions.conditions(group._2.head())));
        return leading.appendAll(staying);
    }

    private static String line(
            TableRow row, Captions captions, Vector<Phase> from, String to, Vector<String> conditions) {
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        captions.command(row),
                        captions.who(row),
                        from.map(captions::name).mkString(", "),
                        conditions.prepend(to).mkString(", "));
    }
}
