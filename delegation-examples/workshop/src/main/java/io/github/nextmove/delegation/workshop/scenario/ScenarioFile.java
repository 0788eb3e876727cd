package io.github.nextmove.delegation.workshop.scenario;

import io.vavr.collection.Vector;

/**
 * What was read from a file: its scenarios or, where something is wrong, the problems and no scenario.
 *
 * @param name the file, as the caller called it
 * @param scenarios the scenarios, in their order
 * @param problems what is wrong, in the order of the places
 */
public record ScenarioFile(String name, Vector<Scenario> scenarios, Vector<Problem> problems) {

    static ScenarioFile wrong(String name, Problem problem) {
        return new ScenarioFile(name, Vector.empty(), Vector.of(problem));
    }
}
