package io.github.nextmove.delegation.console;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.text.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a program reads its language from and writes its text to, such as a terminal in Dutch.
 *
 * @param out for what was asked
 * @param err for what went wrong
 * @param language English or Dutch
 */
public record Console(PrintWriter out, PrintWriter err, Locale language) {
    /** As expected, or nothing was. */
    public static final int OK = 0;

    /** Something could not be read or written, or the command line is wrong. */
    public static final int UNREADABLE = 2;

    /** A mistake in the program. */
    static final int BROKEN = 3;

    static final String BUNDLE = "io.github.nextmove.delegation.console.console";

    public Console {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(language, "language");
    }

    /** Runs a program in the terminal; ends the virtual machine only where something is to be said about it. */
    public static void main(Program program, String... args) {
        PrintWriter out = writer(System.out);
        PrintWriter err = writer(System.err);
        Console console =
                new Console(out, err, Language.of(args, Locale.getDefault()).locale());
        int exitCode = console.ended(run(program, args, out, err), isPiped());
        if (exitCode != OK) {
            System.exit(exitCode);
        }
    }

    /** Runs a program; whatever happens, the answer is an exit code. */
    public static int run(Program program, String[] args, PrintWriter out, PrintWriter err) {
        Console console =
                new Console(out, err, Language.of(args, Locale.getDefault()).locale());
        try {
            return CommonLine.of(program, console).execute(args);
        } catch (OutOfMemoryError full) {
            return console.refuse(text("memory"));
        } catch (RuntimeException | StackOverflowError mistake) {
            return console.broken(mistake);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** A message, in the language of the user. */
    public String say(Message message) {
        return Texts.in(language).render(message);
    }

    /** Tells what keeps the program from doing what was asked; the exit code. */
    public int refuse(Message message) {
        new Page(err, Ansi.AUTO).asIs(Paint.PLAIN, 0, say(message));
        return UNREADABLE;
    }

    /** The exit code, which is another one if what was printed got lost; a reader who left, as head does, has enough. */
    int ended(int exitCode, boolean piped) {
        return exitCode == OK && out.checkError() && !piped ? refuse(text("unprinted")) : exitCode;
    }

    /** One line, and no stack trace. */
    int broken(Throwable mistake) {
        String line = String.valueOf(mistake).lines().findFirst().orElse("");
        new Page(err, Ansi.OFF).asIs(Paint.PLAIN, 0, say(text("broken").with("mistake", line)));
        return BROKEN;
    }

    /** A text that all programs have. */
    static Message text(String key) {
        return Message.of(BUNDLE, key);
    }

    /** In a pipe or a terminal there is no place to go to, as there is in a file. */
    private static boolean isPiped() {
        try {
            return new FileOutputStream(FileDescriptor.out).getChannel().position() < 0;
        } catch (IOException noPlace) {
            return true;
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new PrintStream(stream, true, Charsets.ofOutput()), true, Charsets.ofOutput());
    }
}
