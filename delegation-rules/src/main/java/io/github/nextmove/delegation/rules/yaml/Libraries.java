package io.github.nextmove.delegation.rules.yaml;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The libraries that reading needs, which a host that only embeds the rules does not take along. */
final class Libraries {

    private Libraries() {}

    /**
     * Looks whether they are there, before anything is read.
     *
     * @throws IllegalStateException when they are not, with their names
     */
    static void check() {
        try {
            LoadSettings.builder();
            LevenshteinDistance.getDefaultInstance();
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(
                    "reading scenario files and settings needs org.snakeyaml:snakeyaml-engine and"
                            + " org.apache.commons:commons-text on the class path",
                    missing);
        }
    }
}
