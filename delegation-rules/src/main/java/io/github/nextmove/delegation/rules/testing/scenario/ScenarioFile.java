package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.rules.yaml.Problem;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * What was read from a file: its scenarios or, where something is wrong, the problems and no scenario.
 *
 * @param name the file, as the caller called it
 * @param scenarios the scenarios, in their order
 * @param problems what is wrong, in the order of the places
 * @since 0.1.0
 */
public record ScenarioFile(String name, Vector<Scenario> scenarios, Vector<Problem> problems) {

    public ScenarioFile {
        Objects.requireNonNull(name, "name");
        Components.list(scenarios, "scenarios");
        Components.list(problems, "problems");
    }

    static ScenarioFile wrong(String name, Problem problem) {
        return new ScenarioFile(name, Vector.empty(), Vector.of(problem));
    }
}
