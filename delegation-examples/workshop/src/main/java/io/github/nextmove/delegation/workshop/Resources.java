package io.github.nextmove.delegation.workshop;

import java.io.IOException;
import java.io.InputStream;

/** The files that come with the program, beside its classes. */
final class Resources {
    private Resources() {}

    static byte[] read(String name) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return in.readAllBytes();
        }
    }
}
