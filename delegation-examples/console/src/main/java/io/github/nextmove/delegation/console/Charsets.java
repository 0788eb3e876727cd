package io.github.nextmove.delegation.console;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** In which encoding people read what is printed. */
final class Charsets {
    /** What the texts need beyond ASCII. */
    private static final String NEEDED = "é’“”»…";

    private Charsets() {}

    /** What the terminal says, if the texts can be written in it; else UTF-8. */
    static Charset ofOutput() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Charsets::named)
                .orElse(StandardCharsets.UTF_8);
    }

    static Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.canEncode() && charset.newEncoder().canEncode(NEEDED) ? charset : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
