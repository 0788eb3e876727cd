package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.console.Resources;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioFile;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioReader;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The cases that come with the program. */
final class Cases {
    /** A jar does not tell what is in it: a case that is added is named here. */
    static final Vector<String> NAMES = Vector.rangeClosed(1, 8)
            .map(number -> "W" + number + ".yaml")
            .appendAll(Vector.of("L1.yaml", "A1.yaml", "H1.yaml"));

    private Cases() {}

    static Vector<ScenarioFile> all() {
        return NAMES.map(Cases::read);
    }

    private static ScenarioFile read(String name) {
        try {
            return ScenarioReader.read(name, new ByteArrayInputStream(Resources.read(Workshop.class, "cases/" + name)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
