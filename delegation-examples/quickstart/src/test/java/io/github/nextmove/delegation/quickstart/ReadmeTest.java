package io.github.nextmove.delegation.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SOURCE =
            Path.of("src", "main", "java", "io", "github", "nextmove", "delegation", "quickstart", "Quickstart.java");

    private static final Path TEST =
            Path.of("src", "test", "java", "io", "github", "nextmove", "delegation", "quickstart", "OwnRulesTest.java");
    private static final Path SETTINGS = Path.of(
            "src", "test", "resources", "io", "github", "nextmove", "delegation", "quickstart", "settings.yaml");
    private static final Path TEXTS = Path.of(
            "src", "main", "resources", "io", "github", "nextmove", "delegation", "quickstart", "rules_en.properties");

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

    @Test
    void the_rule_of_the_readme_is_what_the_build_compiles() throws IOException {
        String source = Files.readString(SOURCE.resolveSibling("OwnRules.java"));
        String rule = between(source, "public final class OwnRules {\n", "\n    private OwnRules()");
        assertThat(blocks("java").get(1))
                .isEqualTo(rule.stripTrailing().stripIndent().strip());
    }

    @Test
    void the_texts_of_the_readme_are_those_of_the_rule() throws IOException {
        assertThat(blocks("properties").get(0))
                .isEqualTo(Files.readString(TEXTS).strip());
    }

    @Test
    void the_test_of_the_readme_is_one_that_the_build_runs() throws IOException {
        String source = Files.readString(TEST);
        String test = between(source, "class OwnRulesTest {\n", "    @Test\n    void the_laws_hold");
        assertThat(blocks("java").get(2))
                .isEqualTo(test.stripTrailing().stripIndent().strip());
    }

    @Test
    void the_printing_of_the_readme_is_what_the_build_compiles() throws IOException {
        String source = Files.readString(SOURCE.resolveSibling("OwnRules.java"));
        String body = between(source, "static void print(Review review, Texts texts) {\n", "\n    }\n");
        assertThat(blocks("java").get(3)).isEqualTo(body.stripIndent().strip());
    }

    @Test
    void the_exploring_of_the_readme_is_a_test_that_the_build_runs() throws IOException {
        String source = Files.readString(TEST.resolveSibling("OwnGatesTest.java"));
        String body = between(source, "void every_law_holds_under_the_gates_of_ones_own() {\n", "\n    }\n");
        assertThat(blocks("java").get(4)).isEqualTo(body.stripIndent().strip());
    }

    @Test
    void the_settings_of_the_readme_are_those_that_the_build_reads() throws IOException {
        assertThat(blocks("yaml").get(0)).isEqualTo(Files.readString(SETTINGS).strip());
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
        return blocks(language).get(0);
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("\n```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1).strip())
                .toList();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
