package io.github.nextmove.delegation.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SOURCE =
            Path.of("src", "main", "java", "io", "github", "nextmove", "delegation", "quickstart", "Quickstart.java");

    @Test
    void the_java_of_the_readme_is_what_the_build_compiles() throws IOException {
        String source = Files.readString(SOURCE);
        String main = between(source, "public static void main(String... args) {\n", "\n    }\n");
        assertThat(firstBlock("java")).isEqualTo(main.stripIndent().strip());
    }

    @Test
    void the_readme_shows_what_the_java_prints() throws IOException {
        assertThat(firstBlock("text")).isEqualTo(printed());
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            Quickstart.main();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .strip();
    }

    private static String firstBlock(String language) throws IOException {
        return between(Files.readString(README), "\n```" + language + "\n", "\n```")
                .strip();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
