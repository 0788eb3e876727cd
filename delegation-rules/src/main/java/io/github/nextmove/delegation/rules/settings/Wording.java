package io.github.nextmove.delegation.rules.settings;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.yaml.Format;

/** What is said of settings files alone. */
final class Wording {
    static final Format FORMAT = new Format("io.github.nextmove.delegation.rules.settings.problems");

    private Wording() {}

    static Message text(String key) {
        return FORMAT.text(key);
    }
}
