package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.Output;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioFile;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a case: it is played, or there are problems, each with a place. */
class FuzzTest {
    private static final int TRIES = 40;
    private static final String[] PIECES = {
        "[",
        "]",
        "{",
        "}",
        ":",
        ",",
        "-",
        "\"",
        "'",
        "#",
        "&a ",
        "*a",
        "!x ",
        "%",
        "|",
        ">",
        "\n",
        "  ",
        "\t",
        "\u0000",
        "é",
        "\uD83D\uDC12",
        "null",
        "true",
        "-1",
        "99999999999",
        "1.5",
        "TASK",
        "noor",
        "sam",
        "CLOSE",
        "- id: W1\n",
        "events:",
        "<<: ",
        "? ",
        "---\n",
        "base: W1",
        "d: ",
        "e: "
    };

    private final Path folder;

    FuzzTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<String> cases() {
        return Cases.NAMES.toJavaList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_that_was_spoiled(String name) throws IOException {
        String text = Files.readString(BundledCasesTest.CASES.resolve(name));
        Random random = new Random(name.hashCode());
        int read = 0;
        for (int i = 0; i < TRIES; i++) {
            String spoiled = text;
            for (int much = 1 + random.nextInt(2); much > 0; much--) {
                spoiled = spoil(spoiled, random);
            }
            read += holds(spoiled) ? 1 : 0;
        }
        assertThat(read).as("some are fine and some are not").isBetween(1, TRIES - 1);
    }

    /** Whether it could be played. */
    private boolean holds(String spoiled) throws IOException {
        byte[] bytes = spoiled.getBytes(StandardCharsets.UTF_8);
        ScenarioFile file = ScenarioReader.read("x.yaml", new ByteArrayInputStream(bytes));
        assertThat(file.problems()).as(spoiled).allSatisfy(problem -> assertThat(problem.place())
                .isNotEmpty());
        assertThat(file.problems().isEmpty())
                .as(spoiled)
                .isNotEqualTo(file.scenarios().isEmpty());
        Output output = WorkshopRun.english(
                "play", Files.write(folder.resolve("x.yaml"), bytes).toString());
        assertThat(output.exitCode()).as(spoiled).isBetween(file.problems().isEmpty() ? 0 : 2, 2);
        assertThat(output.both()).as(spoiled).doesNotContain("Exception", "\tat ", "[missing");
        return file.problems().isEmpty();
    }

    private static String spoil(String text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(12));
        String piece = PIECES[random.nextInt(PIECES.length)];
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + piece + text.substring(at);
            case 2 -> text.substring(0, at) + piece + text.substring(end);
            case 3 -> text.substring(0, at) + text.substring(at, end).repeat(2) + text.substring(end);
            case 4 -> lines(text, lines -> lines.remove(random.nextInt(lines.size())));
            case 5 ->
                lines(
                        text,
                        lines -> Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size())));
            default -> words(text, random);
        };
    }

    private static String lines(String text, Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        change.accept(lines);
        return String.join("\n", lines) + "\n";
    }

    /** One word in the place of another. */
    private static String words(String text, Random random) {
        List<String> words =
                Stream.of(text.split("\\W+")).filter(word -> !word.isBlank()).toList();
        String one = words.get(random.nextInt(words.size()));
        String other = words.get(random.nextInt(words.size()));
        return text.replaceFirst("\\b" + one + "\\b", other);
    }
}
