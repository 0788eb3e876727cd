package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.console.Output;

/** Runs the workshop. */
final class WorkshopRun {
    private WorkshopRun() {}

    static Output of(String... args) {
        return Output.of(Workshop.PROGRAM, args);
    }

    static Output english(String... args) {
        return Output.english(Workshop.PROGRAM, args);
    }

    static Output dutch(String... args) {
        return Output.dutch(Workshop.PROGRAM, args);
    }
}
