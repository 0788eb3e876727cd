package io.github.nextmove.delegation.workshop;

import java.io.PrintStream;
import java.io.PrintWriter;

/** The program: plays scenarios, and writes one to start from. */
public final class Workshop {
    private Workshop() {}

    /** Runs the program; ends the virtual machine only where something is to be said about it. */
    public static void main(String[] args) {
        int exitCode = Console.run(args, writer(System.out), writer(System.err));
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new PrintStream(stream, true, Charsets.ofOutput()), true, Charsets.ofOutput());
    }
}
