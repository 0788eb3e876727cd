package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.yaml.Format;

/** What is said of scenario files alone. */
final class Wording {
    static final Format FORMAT = new Format("io.github.nextmove.delegation.rules.testing.scenario.problems");

    private Wording() {}

    static Message text(String key) {
        return FORMAT.text(key);
    }
}
