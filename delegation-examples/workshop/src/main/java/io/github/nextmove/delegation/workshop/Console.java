package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.text.Texts;
import io.github.nextmove.delegation.workshop.story.Page;
import io.github.nextmove.delegation.workshop.story.Paint;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the program reads its language from and writes its text to.
 *
 * @param out for what was asked
 * @param err for what went wrong
 * @param language English or Dutch
 */
record Console(PrintWriter out, PrintWriter err, Locale language) {
    /** As expected, or nothing was. */
    static final int OK = 0;

    /** Some scenario did not go as expected. */
    static final int DIFFERS = 1;

    /** Something could not be read or written, or the command line is wrong. */
    static final int UNREADABLE = 2;

    /** A mistake in this program. */
    static final int BROKEN = 3;

    static final String BUNDLE = "io.github.nextmove.delegation.workshop.workshop";

    /** Runs the program; whatever happens, the answer is an exit code. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        Console console =
                new Console(out, err, Language.of(args, Locale.getDefault()).locale());
        try {
            return WorkshopCommand.commandLine(console).execute(args);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError mistake) {
            return console.broken(mistake);
        } finally {
            out.flush();
            err.flush();
        }
    }

    static Message text(String key) {
        return Message.of(BUNDLE, key);
    }

    String say(Message message) {
        return Texts.in(language).render(message);
    }

    /** Something that keeps the program from doing what was asked. */
    int refuse(Message message) {
        new Page(err, Ansi.AUTO).asIs(Paint.PLAIN, 0, say(message));
        return UNREADABLE;
    }

    /** One line, and no stack trace. */
    int broken(Throwable mistake) {
        new Page(err, Ansi.OFF)
                .asIs(
                        Paint.PLAIN,
                        0,
                        say(text("broken")
                                .with(
                                        "mistake",
                                        String.valueOf(mistake)
                                                .lines()
                                                .findFirst()
                                                .orElse(""))));
        return BROKEN;
    }
}
