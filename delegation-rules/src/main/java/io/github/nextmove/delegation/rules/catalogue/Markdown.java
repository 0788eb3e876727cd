package io.github.nextmove.delegation.rules.catalogue;

import io.github.nextmove.delegation.rules.catalogue.Block.Heading;
import io.github.nextmove.delegation.rules.catalogue.Block.Items;
import io.github.nextmove.delegation.rules.catalogue.Block.Paragraph;
import io.github.nextmove.delegation.rules.catalogue.Block.Property;
import io.github.nextmove.delegation.rules.catalogue.Block.Quote;
import io.github.nextmove.delegation.rules.catalogue.Block.Table;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;

/** Writes a page as Markdown, as GitHub shows it; no text of a rule can change what the page looks like. */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]<>|~&]|(?<!\\w)_|_(?!\\w)");
    private static final Pattern FIRST = Pattern.compile("^([#+=-]|\\d+(?=[.)]))");

    private Markdown() {}

    static String of(Vector<Block> page) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < page.size(); i++) {
            boolean goesOn = page.get(i) instanceof Property && i > 0 && page.get(i - 1) instanceof Property;
            written.append(i == 0 || goesOn ? "" : "\n").append(of(page.get(i)));
        }
        return written.toString();
    }

    /** A link; the place is our own. */
    static String link(String text, String place) {
        return "[" + escaped(text) + "](" + place + ")";
    }

    private static String of(Block block) {
        if (block instanceof Heading heading) {
            return "#".repeat(heading.level()) + " " + escaped(heading.text()) + "\n";
        }
        if (block instanceof Quote quote) {
            return "> " + first(quote.text()) + "\n";
        }
        if (block instanceof Items items) {
            return items.items()
                    .map(item -> " ".repeat(Indent.of(item)) + "- " + first(item.strip()) + "\n")
                    .mkString();
        }
        if (block instanceof Table table) {
            return table(table.header().map(Markdown::escaped), table.rows().map(row -> row.map(Markdown::escaped)));
        }
        if (block instanceof Property property) {
            return "- **" + escaped(property.name()) + ":** " + escaped(property.value()) + "\n";
        }
        return first(((Paragraph) block).text()) + "\n";
    }

    /** A table of cells that are Markdown already. */
    static String table(Vector<String> header, Vector<Vector<String>> rows) {
        return rows.prepend(header.map(name -> "---"))
                .prepend(header)
                .map(row -> row.mkString("| ", " | ", " |\n"))
                .mkString();
    }

    static String escaped(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return SPECIAL.matcher(line).replaceAll("\\\\$0");
    }

    /** At the start of a line some signs more mean something; after a number the dot does. */
    private static String first(String text) {
        String line = escaped(text);
        return line.matches("\\d+[.)].*")
                ? line.replaceFirst("([.)])", "\\\\$1")
                : FIRST.matcher(line).replaceFirst("\\\\$1");
    }
}
