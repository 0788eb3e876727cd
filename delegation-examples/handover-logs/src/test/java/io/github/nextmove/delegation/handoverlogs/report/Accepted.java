package io.github.nextmove.delegation.handoverlogs.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.Color;
import io.github.nextmove.delegation.console.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Texts that were read and accepted, beside the tests; {@code -Dgolden.update=true} writes them anew. */
final class Accepted {
    private Accepted() {}

    static void check(String file, String text) throws IOException {
        Path accepted = Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "report", file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(accepted.getParent());
            Files.writeString(accepted, text);
        }
        assertThat(text).as(file).isEqualTo(Files.readString(accepted));
    }

    /** What is written on a page without colours. */
    static String page(Consumer<Page> written) {
        StringWriter text = new StringWriter();
        written.accept(new Page(new PrintWriter(text), Color.never.ansi()));
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
