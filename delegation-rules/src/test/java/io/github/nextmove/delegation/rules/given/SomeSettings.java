package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.jqwik.SettingsOf;

/** Any settings of the built-in rules. */
public final class SomeSettings extends SettingsOf {

    public SomeSettings() {
        super(StandardRules.book());
    }
}
