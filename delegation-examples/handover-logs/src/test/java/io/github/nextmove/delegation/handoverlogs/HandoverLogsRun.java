package io.github.nextmove.delegation.handoverlogs;

import io.github.nextmove.delegation.console.Output;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the program. */
final class HandoverLogsRun {
    /** The log that comes with the program. */
    static final String TICKETS = "example/tickets.csv";

    private HandoverLogsRun() {}

    static Output english(String... args) {
        return Output.english(HandoverLogs.PROGRAM, args);
    }

    static Output dutch(String... args) {
        return Output.dutch(HandoverLogs.PROGRAM, args);
    }

    /** What it printed for machines. */
    static JsonNode json(Output output) {
        return JsonMapper.shared().readTree(output.out());
    }
}
