package io.github.nextmove.delegation.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class PageTest {

    private static List<String> lines(Ansi ansi, Consumer<Page> written) {
        StringWriter text = new StringWriter();
        written.accept(new Page(new PrintWriter(text), ansi));
        return text.toString().lines().toList();
    }

    @Test
    void a_paragraph_is_no_wider_than_a_page_and_stands_right_of_its_label() {
        assertThat(lines(Ansi.OFF, page -> page.hanging(4, "a", Paint.PLAIN, "word ".repeat(30))))
                .containsExactly(
                        "a   " + "word ".repeat(19).strip(),
                        "    " + "word ".repeat(11).strip());
    }

    @Test
    void an_item_goes_on_below_its_own_beginning() {
        assertThat(lines(Ansi.OFF, page -> page.indented("  - " + "word ".repeat(20))))
                .containsExactly("  - " + "word ".repeat(19).strip(), "    word");
        assertThat(lines(Ansi.ON, page -> page.indented("A heading")))
                .singleElement()
                .asString()
                .startsWith("\u001B[1mA heading");
    }

    @Test
    void only_a_page_in_colour_has_colours() {
        assertThat(lines(Color.never.ansi(), page -> page.line(Paint.BAD, "x"))).containsExactly("x");
        assertThat(lines(Color.always.ansi(), page -> page.line(Paint.BAD, "x")))
                .singleElement()
                .asString()
                .startsWith("\u001B[");
    }

    @Test
    void nothing_that_is_written_can_steer_a_terminal() {
        assertThat(lines(Ansi.OFF, page -> {
                    page.line(Paint.PLAIN, "red \u001B[31m\u202E");
                    page.asIs(Paint.PLAIN, 1, "as it is \u001B[31m\u202E");
                }))
                .containsExactly("red ?[31m?", " as it is ?[31m?");
    }
}
