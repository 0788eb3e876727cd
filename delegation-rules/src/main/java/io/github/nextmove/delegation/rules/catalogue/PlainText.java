package io.github.nextmove.delegation.rules.catalogue;

import io.github.nextmove.delegation.rules.catalogue.Block.Heading;
import io.github.nextmove.delegation.rules.catalogue.Block.Items;
import io.github.nextmove.delegation.rules.catalogue.Block.Paragraph;
import io.github.nextmove.delegation.rules.catalogue.Block.Property;
import io.github.nextmove.delegation.rules.catalogue.Block.Quote;
import io.github.nextmove.delegation.rules.catalogue.Block.Table;
import io.vavr.collection.Vector;

/** Writes a page for a terminal: no signs, indented below its headings. */
final class PlainText {

    private PlainText() {}

    static Vector<String> of(Vector<Block> page) {
        Vector<String> written = Vector.empty();
        for (int i = 0; i < page.size(); i++) {
            written = i == 0 || belongs(page.get(i), page.get(i - 1)) ? written : written.append("");
            written = written.appendAll(of(page.get(i)));
        }
        return written;
    }

    /** Whether a part stands right below the one before it, such as items below the words that lead to them. */
    private static boolean belongs(Block block, Block before) {
        return before instanceof Heading
                || before instanceof Property && block instanceof Property
                || before instanceof Paragraph && (block instanceof Items || block instanceof Quote);
    }

    private static Vector<String> of(Block block) {
        if (block instanceof Heading heading) {
            return Vector.of(heading.text());
        }
        if (block instanceof Quote quote) {
            return Vector.of("  " + quote.text());
        }
        if (block instanceof Items items) {
            return items.items().map(item -> " ".repeat(2 + Indent.of(item)) + "- " + item.strip());
        }
        if (block instanceof Table table) {
            return table.rows().flatMap(row -> row.zip(table.header())
                    .zipWithIndex((cell, index) -> index == 0 ? "  " + cell._1 : "    " + cell._2 + ": " + cell._1));
        }
        if (block instanceof Property property) {
            return Vector.of("  " + property.name() + ": " + property.value());
        }
        return Vector.of("  " + ((Paragraph) block).text());
    }
}
