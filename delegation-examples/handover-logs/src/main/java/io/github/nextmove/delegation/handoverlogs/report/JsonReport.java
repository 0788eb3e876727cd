package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.handoverlogs.analysis.Analysis;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures.Passing;
import io.github.nextmove.delegation.handoverlogs.analysis.HandBackKinds;
import io.github.nextmove.delegation.handoverlogs.log.LogColumns;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells what was found to machines: JSON whose keys have a fixed order, such as {@code handOffs} before its cases. */
public final class JsonReport {
    private static final JsonMapper JSON = new JsonMapper();
    private static final DefaultIndenter INDENTED = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY = JSON.writer()
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENTED)
                    .withArrayIndenter(INDENTED));

    private JsonReport() {}

    /** All of it, with the notes in English or Dutch; ends with a line break. */
    public static String of(Findings findings, Locale locale) {
        Analysis analysis = findings.analysis();
        ObjectNode all = JSON.createObjectNode();
        Figure.of(analysis).forEach(figure -> all.put(figure.key(), figure.number()));
        kinds(all, analysis.handBacksByKind());
        findings.groups().forEach(groups -> tops(all, groups));
        ObjectNode distribution = all.putObject("casesByHandOffs");
        analysis.casesByHandOffs()
                .forEach((handOffs, cases) -> distribution.put(Integer.toString(handOffs), cases.longValue()));
        findings.groups().flatMap(GroupFigures::timeWithEach).forEach(times -> {
            ArrayNode each = all.putArray("timeWithEach");
            times.forEach(
                    (holder, time) -> each.addObject().put("holder", holder).put("seconds", time.toSeconds()));
        });
        all.put("holderKind", findings.kind().name().toLowerCase(Locale.ROOT));
        columns(all.putObject("columns"), findings.summary().columns());
        all.put("skipped", findings.summary().skipped());
        ArrayNode notes = all.putArray("notes");
        findings.notes().map(Wording.in(locale)::say).forEach(notes::add);
        return PRETTY.writeValueAsString(all) + "\n";
    }

    private static void kinds(ObjectNode all, Option<HandBackKinds> byKind) {
        byKind.peek(kinds -> {
                    ObjectNode each = all.putObject("handBacksByKind");
                    Figure.of(kinds).forEach(figure -> each.put(figure.key(), figure.number()));
                })
                .onEmpty(() -> all.putNull("handBacksByKind"));
    }

    private static void tops(ObjectNode all, GroupFigures groups) {
        top(all, "topHandOff", groups.handOffs(), "from", "to");
        top(all, "topHandBackPair", groups.handBacks(), "a", "b");
    }

    private static void top(ObjectNode all, String key, Vector<Passing> passings, String from, String to) {
        passings.headOption()
                .peek(top -> all.putObject(key)
                        .put(from, top.from())
                        .put(to, top.to())
                        .put("count", top.count()))
                .onEmpty(() -> all.putNull(key));
    }

    private static void columns(ObjectNode all, LogColumns columns) {
        column(all, "case", columns.caseId());
        column(all, "time", columns.time());
        column(all, "holder", columns.holder());
        column(all, "status", columns.status());
    }

    private static void column(ObjectNode all, String key, Option<String> column) {
        column.peek(name -> all.put(key, name)).onEmpty(() -> all.putNull(key));
    }
}
