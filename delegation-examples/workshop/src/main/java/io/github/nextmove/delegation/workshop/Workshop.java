package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.console.Console;
import io.github.nextmove.delegation.console.Program;

/** The program: plays scenarios, and writes one to start from. */
public final class Workshop {
    static final Program PROGRAM =
            new Program("io.github.nextmove.delegation.workshop.workshop", WorkshopCommand::commandLine);

    private Workshop() {}

    /** Runs the program. */
    public static void main(String[] args) {
        Console.main(PROGRAM, args);
    }

    static Message text(String key) {
        return PROGRAM.text(key);
    }
}
