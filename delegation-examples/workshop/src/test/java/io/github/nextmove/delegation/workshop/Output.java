package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.console.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

/** What a run of the program printed, and its exit code. */
record Output(int exitCode, String out, String err) {

    static Output of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Console.run(Workshop.PROGRAM, args, new PrintWriter(out), new PrintWriter(err));
        return new Output(exitCode, out.toString(), err.toString());
    }

    static Output english(String... args) {
        return of(Stream.concat(Stream.of(args), Stream.of("--lang", "en")).toArray(String[]::new));
    }

    static Output dutch(String... args) {
        return of(Stream.concat(Stream.of(args), Stream.of("--lang", "nl")).toArray(String[]::new));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    String lastLine() {
        return lines().get(lines().size() - 1);
    }

    String both() {
        return out + err;
    }
}
