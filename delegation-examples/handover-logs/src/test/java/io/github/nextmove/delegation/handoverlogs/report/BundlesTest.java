package io.github.nextmove.delegation.handoverlogs.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.BundlePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/nextmove/delegation/handoverlogs/report");
    private static final Path RESOURCES =
            Path.of("src/main/resources/io/github/nextmove/delegation/handoverlogs/report");

    @Test
    void both_languages_have_the_same_keys_and_places() throws IOException {
        BundlePair.read(RESOURCES, "report").assertComplete();
    }

    /** Keys that are put together, such as {@code means.handOffs}, are found by their parts. */
    @Test
    void every_text_is_used() throws IOException {
        String sources = read(SOURCES, ".java") + read(RESOURCES, ".html");
        assertThat(BundlePair.read(RESOURCES, "report").english().stringPropertyNames())
                .allSatisfy(key -> assertThat(isUsed(key, sources)).as(key).isTrue());
    }

    private static boolean isUsed(String key, String sources) {
        if (sources.contains('"' + key + '"') || sources.contains("}}" + key + "{{")) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            String beginning = key.substring(0, dot + 1);
            String end = key.substring(dot + 1);
            if (sources.contains('"' + beginning + '"') && isPart(end, sources)) {
                return true;
            }
        }
        return false;
    }

    /** Each of its words is written somewhere, or is an enum constant. */
    private static boolean isPart(String end, String sources) {
        return Stream.of(end.split("\\."))
                .allMatch(word -> Stream.of("\"%s\"", "\"%s.\"", "\".%s\"")
                                .anyMatch(written -> sources.contains(written.formatted(word)))
                        || word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static String read(Path folder, String ending) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
