package io.github.nextmove.delegation.handoverlogs.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.BundlePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final String HERE = "io/github/nextmove/delegation/handoverlogs/log";
    private static final BundlePair TEXTS = texts();

    @Test
    void both_languages_have_the_same_keys_and_places() {
        TEXTS.assertComplete();
    }

    /** Keys that are put together, such as {@code role.CASE}, are found by their beginning. */
    @Test
    void every_text_is_used() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java", HERE))) {
            for (Path file : files.toList()) {
                sources.append(Files.readString(file));
            }
        }
        assertThat(TEXTS.english().stringPropertyNames())
                .allMatch(key -> Stream.of(key, key.substring(0, key.lastIndexOf('.') + 1))
                        .anyMatch(part -> !part.isEmpty() && sources.indexOf('"' + part + '"') >= 0));
    }

    /** One line each, whatever is put in: no text has a line break of its own. */
    @Test
    void a_message_is_one_line() {
        assertThat(Stream.concat(TEXTS.english().values().stream(), TEXTS.dutch().values().stream()))
                .allMatch(text -> text.toString().lines().count() == 1);
    }

    private static BundlePair texts() {
        try {
            return BundlePair.read(Path.of("src/main/resources", HERE), "log");
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
