package io.github.nextmove.delegation.handoverlogs;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.console.Console;
import io.github.nextmove.delegation.console.Program;

/** The program: tells of a log who passed what to whom, and what came back. */
public final class HandoverLogs {
    static final Program PROGRAM =
            new Program("io.github.nextmove.delegation.handoverlogs.handover_logs", HandoverLogsCommand::commandLine);

    private HandoverLogs() {}

    /** Runs the program. */
    public static void main(String[] args) {
        Console.main(PROGRAM, args);
    }

    static Message text(String key) {
        return PROGRAM.text(key);
    }
}
