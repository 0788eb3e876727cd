package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;

/** What the SDK itself says. */
final class RuleTexts {

    private static final String BUNDLE = "io.github.nextmove.delegation.rules.rules";

    private RuleTexts() {}

    static Message say(String key) {
        return Message.of(BUNDLE, key);
    }
}
