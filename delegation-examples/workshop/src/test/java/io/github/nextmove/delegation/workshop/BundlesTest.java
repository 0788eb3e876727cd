package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.BundlePair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/io/github/nextmove/delegation/workshop");
    private static final Path SOURCES = Path.of("src/main/java/io/github/nextmove/delegation/workshop");

    @ParameterizedTest
    @ValueSource(strings = {"workshop", "story/story"})
    void both_languages_have_the_same_keys_and_places(String bundle) throws IOException {
        BundlePair.read(RESOURCES, bundle).assertComplete();
    }

    /** Keys that are put together, such as {@code severity.VIOLATION}, are found by their beginning. */
    @Test
    void every_text_is_used() throws IOException {
        String sources = sources();
        assertThat(BundlePair.read(RESOURCES, "story/story").english().stringPropertyNames())
                .allSatisfy(key -> assertThat(Stream.of(
                                        key,
                                        key.replaceAll("\\.right$", ""),
                                        key.substring(0, key.lastIndexOf('.') + 1))
                                .anyMatch(part -> !part.isEmpty() && sources.contains('"' + part + '"')))
                        .as(key)
                        .isTrue());
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                try {
                    all.append(Files.readString(file));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
        return all.toString();
    }
}
