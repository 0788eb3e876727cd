package io.github.nextmove.delegation.console;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/io/github/nextmove/delegation/console");

    @Test
    void both_languages_have_the_same_keys_and_places() throws IOException {
        BundlePair.read(RESOURCES, "console").assertComplete();
    }
}
