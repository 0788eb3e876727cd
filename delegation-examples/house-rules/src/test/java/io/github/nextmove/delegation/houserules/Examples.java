package io.github.nextmove.delegation.houserules;

import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioFile;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The scenario files beside the texts of the rules, which people read too. */
final class Examples {

    private Examples() {}

    /** One of the two examples of a rule, {@code fires} or {@code does-not-fire}. */
    static Situation of(Rule rule, String example) {
        Scenario scenario = read("examples/" + rule.id() + ".yaml")
                .scenarios()
                .find(each -> each.id().equals(example))
                .getOrElseThrow(() -> new AssertionError("no example " + example + " of " + rule));
        return scenario.story().situation();
    }

    private static ScenarioFile read(String name) {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(name), name)) {
            ScenarioFile file = ScenarioReader.read(name, in);
            if (!file.problems().isEmpty()) {
                throw new AssertionError(name + ": " + file.problems());
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
