package io.github.nextmove.delegation.handoverlogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadingBarTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @Test
    void shows_the_part_and_the_rows_in_the_language_of_the_user() {
        try (ReadingBar bar = bar("nl")) {
            bar.reached(5_000_000, 10_000_000, 1_234_567);
        }
        assertThat(shown())
                .contains("50%")
                .contains("5/10 MB")
                .contains("1.234.567 rijen")
                .contains("/s");
    }

    @Test
    void never_shows_more_than_there_is() {
        try (ReadingBar bar = bar("en")) {
            bar.reached(11_000_000, 10_000_000, 3);
        }
        assertThat(shown()).contains("100%").contains("3 rows").doesNotContain("11/");
    }

    @Test
    void shows_nothing_when_nothing_was_read() {
        bar("en").close();
        assertThat(shown()).isEmpty();
    }

    private ReadingBar bar(String language) {
        PrintWriter none = new PrintWriter(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new ReadingBar(
                new Console(none, none, Locale.forLanguageTag(language)),
                new PrintStream(terminal, true, StandardCharsets.UTF_8));
    }

    private String shown() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
