package io.github.nextmove.delegation.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.catalogue.Block.Heading;
import io.github.nextmove.delegation.rules.catalogue.Block.Items;
import io.github.nextmove.delegation.rules.catalogue.Block.Paragraph;
import io.github.nextmove.delegation.rules.catalogue.Block.Property;
import io.github.nextmove.delegation.rules.catalogue.Block.Table;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text can change what a page looks like. */
class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a *b* c; a \\*b\\* c",
                "MONKEY_TAKEN_OVER; MONKEY_TAKEN_OVER",
                "so _loud_; so \\_loud\\_",
                "[x](http://y); \\[x\\](http://y)",
                "<b>; \\<b\\>",
                "a & b; a \\& b",
                "a|b `c`; a\\|b \\`c\\`"
            })
    void signs_stay_signs(String text, String written) {
        assertThat(Markdown.escaped(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"- a; \\- a", "# a; \\# a", "1. a; 1\\. a", "3 days; 3 days", "2026) a; 2026\\) a", "-5; \\-5"})
    void a_line_begins_with_what_it_begins_with(String text, String written) {
        assertThat(Markdown.of(Vector.of(new Paragraph(text)))).isEqualTo(written + "\n");
    }

    @Test
    void a_text_of_several_lines_is_one_line() {
        assertThat(Markdown.of(Vector.of(new Heading(2, "a\n# b")))).isEqualTo("## a # b\n");
    }

    @Test
    void blocks_are_apart_and_properties_together() {
        Vector<Block> page = Vector.of(
                new Heading(1, "A"),
                new Property("b", "c"),
                new Property("d", "e"),
                new Items(Vector.of("f", "  g")),
                new Table(Vector.of("h", "i"), Vector.of(Vector.of("j", "k|l"))));

        assertThat(Markdown.of(page)).isEqualTo("""
                # A

                - **b:** c
                - **d:** e

                - f
                  - g

                | h | i |
                | --- | --- |
                | j | k\\|l |
                """);
    }

    @Test
    void in_a_terminal_there_are_no_signs() {
        Vector<Block> page = Vector.of(
                new Heading(1, "A"),
                new Property("b", "*c*"),
                new Items(Vector.of("f", "  g")),
                new Table(Vector.of("h", "i"), Vector.of(Vector.of("j", "k"))),
                new Paragraph("l:"),
                new Items(Vector.of("m")));

        assertThat(PlainText.of(page))
                .containsExactly("A", "  b: *c*", "", "  - f", "    - g", "", "  j", "    i: k", "", "  l:", "  - m");
    }
}
