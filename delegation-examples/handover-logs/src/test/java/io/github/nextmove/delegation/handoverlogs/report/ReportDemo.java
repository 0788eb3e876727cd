package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.console.Color;
import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.handoverlogs.analysis.HandBackKinds;
import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes all reports of invented findings to {@code target/demo}, to look at them in a browser. */
final class ReportDemo {
    private ReportDemo() {}

    public static void main(String... args) throws IOException {
        Vector<String> many = Vector.rangeClosed(1, 60)
                .map(number ->
                        "Application management, European region, team number %d of the second line".formatted(number))
                .update(3, "</script><script>alert(1)</script>")
                .update(5, "x".repeat(300))
                .update(7, "\"quoted\" & 'so' \u2028 on");
        Map<String, Findings> all = LinkedHashMap.of(
                "groups", Examples.groups(),
                "persons", Examples.persons(),
                "quiet", Examples.quiet(),
                "many",
                        Examples.findings(
                                HolderKind.GROUP,
                                Option.some(HandBackKinds.NONE),
                                Option.some(Examples.figures(many))));
        Path folder = Files.createDirectories(Path.of("target", "demo"));
        for (String language : Vector.of("en", "nl")) {
            Locale locale = Locale.forLanguageTag(language);
            for (String name : all.keySet()) {
                Findings findings = all.get(name).get();
                StringWriter text = new StringWriter();
                TextReport.write(findings, new Page(new PrintWriter(text), Color.never.ansi()), locale);
                Files.writeString(folder.resolve(name + "." + language + ".txt"), text.toString());
                Files.writeString(folder.resolve(name + "." + language + ".json"), JsonReport.of(findings, locale));
                Files.writeString(folder.resolve(name + "." + language + ".html"), HtmlReport.of(findings, locale));
            }
            for (HolderKind kind : HolderKind.values()) {
                StringWriter text = new StringWriter();
                Cases.story(kind, true).tell(new Page(new PrintWriter(text), Color.never.ansi()), locale);
                Files.writeString(folder.resolve("story-" + kind + "." + language + ".txt"), text.toString());
            }
        }
    }
}
