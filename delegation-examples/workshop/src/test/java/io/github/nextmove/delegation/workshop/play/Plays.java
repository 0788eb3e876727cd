package io.github.nextmove.delegation.workshop.play;

import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioFile;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioReader;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Plays the first scenario of a text, for tests. */
final class Plays {
    private Plays() {}

    static Performance play(String yaml, RuleSet... house) {
        try {
            ScenarioFile file =
                    ScenarioReader.read("x.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
            if (!file.problems().isEmpty()) {
                throw new IllegalArgumentException(file.problems().toString());
            }
            Scenario scenario = file.scenarios().head();
            return Player.play(scenario, scenario.ruleSet(), Vector.of(house));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
